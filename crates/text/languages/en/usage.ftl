## What the command line says of wrong arguments

# $argument is a name as it is typed, such as --format, here and below.
wrong-argument = { $argument } is no argument of this command
# $similar is a name as it is typed. It stands behind another sentence.
wrong-similar = Is { $similar } meant?
wrong-value = “{ $value }” is no value of { $argument }
wrong-value-because = “{ $value }” is no value of { $argument }: { $why }
wrong-value-missing = { $argument } needs a value
wrong-value-too-many = “{ $value }” is one value too many for { $argument }
wrong-together = { $argument } does not go together with { $others }
wrong-twice = { $argument } can be given once only
wrong-missing = This is missing: { $arguments }
wrong-command = “{ $command }” is no command
wrong-no-command = A command is missing. There are: { $commands }
# Only where the library of arguments says no more.
wrong-anything = The arguments cannot be read
# $help is what is typed: --help.
see-help = { $help } says more.

## Why a value is none: behind the name of the argument and a colon

value-date = a date is written YYYY-MM-DD
value-limit = a limit is written NAME=VALUE
# $name is what is typed, as in value-whole.
value-share = { $name } is a share from 0 to 1
value-whole = { $name } is a whole number
value-one-of = one of these is meant: { $values }
value-zone = { $name } is no zone of IANA: they are called as in Europe/Paris, and there are utc and local
value-zone-of-variable = the variable TZ is “{ $told }”, which is no zone of IANA: they are called as in Europe/Paris; set TZ to one, or name the zone in place of local
value-zone-of-machine = this machine does not tell its zone: name it
value-zone-clocks = the clocks of { $name } are not known
value-address = an address begins with https://, http:// or file://
value-meaning = it is written MEANING=VALUE
value-word = it is written NAME=VALUE
value-label = a name, an equals sign, and a file or folder are needed
value-label-plain = a name cannot hold control characters

## Why options do not go together

id-has-letters = an id has letters
tally-is-no-text = a tally is no text: name a file with --output, or a pipe
parquet-is-no-text = parquet is no text: name a file with --output, or a pipe
name-domains-of-what = --name-domains is for --format openmetrics; who and partners name domains
baseline-of-what = --baseline is for --fail-on worse
