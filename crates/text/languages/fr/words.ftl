days = { $from } au { $to }
