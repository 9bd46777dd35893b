title = マニフェストとの照合
days = 日付
all-as-it-says = { $files } 個のファイルがバイト単位でマニフェストと一致し、数値もすべて一致しています。
other-release = マニフェストは { $then } で作成されました。現在のバージョンは { $now } です。ファイルと数値を照合し、レポートのバイト単位の照合は行いません。

## 違い

missing = { $file }: なし
changed = { $file }: 変更あり (現在 { $now } バイト、以前 { $before } バイト)
changed-same-size = { $file }: 変更あり (サイズは以前と同じ { $now } バイト)
additional = { $file }: マニフェストに記載なし
additional-same-bytes = { $file }: マニフェストに記載なし、内容は { $missing } と同一
unreadable = { $file }: 読み取れないため、同じ内容かどうか確認できない
read-otherwise = { $file }: 内容は同一だが、読み取り結果が異なる
number = { $what }: 現在 { $now }、以前 { $before }
nothing-now = 現在は、この期間について何も集計できません。
nothing-then = 当時は何も集計できませんでした。
report = レポート (JSON) がバイト単位で一致しません。
differences = マニフェストと一致しない点が { $count } 件あります
