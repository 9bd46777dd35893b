## 誤った引数についてコマンド ラインが示す文

wrong-argument = { $argument } はこのコマンドの引数ではありません
wrong-similar = { $similar } のことですか?
wrong-value = 「{ $value }」は { $argument } の値として使えません
wrong-value-because = 「{ $value }」は { $argument } の値として使えません: { $why }
wrong-value-missing = { $argument } には値が必要です
wrong-value-too-many = 「{ $value }」は { $argument } の値として余分です
wrong-together = { $argument } は { $others } と同時に使えません
wrong-twice = { $argument } は 1 回だけ指定できます
wrong-missing = 不足しています: { $arguments }
wrong-command = 「{ $command }」というコマンドはありません
wrong-no-command = コマンドが指定されていません。使えるコマンド: { $commands }
wrong-anything = 引数を読み取れません
see-help = 詳しくは { $help } をご覧ください。

## 値として使えない理由 (引数の名前とコロンの後に続く)

value-date = 日付は YYYY-MM-DD の形で書きます
value-limit = しきい値は 名前=値 の形で書きます
value-share = { $name } は 0 から 1 までの割合です
value-whole = { $name } は整数です
value-one-of = 次のいずれかを指定します: { $values }
value-zone = { $name } は IANA のタイムゾーンではありません。Europe/Paris のような名前のほか、utc と local を使えます
value-zone-of-variable = 変数 TZ の値「{ $told }」は IANA のタイムゾーンではありません。Europe/Paris のような名前を TZ に設定するか、local の代わりにタイムゾーンを指定してください
value-zone-of-machine = このコンピューターのタイムゾーンを取得できません。タイムゾーンを指定してください
value-zone-clocks = { $name } の時刻の規則がわかりません
value-address = アドレスは https://、http://、file:// のいずれかで始まります
value-meaning = 意味=値 の形で書きます
value-word = 名前=値 の形で書きます
value-label = 名前、等号、ファイルまたはフォルダーが必要です
value-label-plain = 名前に制御文字は使えません

## オプションを組み合わせられない理由

id-has-letters = ID には文字か数字が必要です
tally-is-no-text = 集計ファイルはテキストではありません。--output でファイルを指定するか、パイプに渡してください
parquet-is-no-text = Parquet はテキストではありません。--output でファイルを指定するか、パイプに渡してください
name-domains-of-what = --name-domains は --format openmetrics 用です。ドメインは who と partners でも表示されます
baseline-of-what = --baseline は --fail-on worse 用です
