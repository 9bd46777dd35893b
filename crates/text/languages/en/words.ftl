# Two days with what they share said once, such as “November 9” and “15, 2026”.
days = { $from } to { $to }
