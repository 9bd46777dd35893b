title = メッセージの照会
time = 時刻
line = 行
fate = 結果
private = 取り扱い注意: ファイル、コネクタ、メッセージの名前が含まれます。レポートやリンクには含まれません。
sessions = セッションの行
about = 1 通のメッセージに関するすべての行と、それぞれがどう数えられたか、または数えられなかった理由を示します。そのためにファイルを読み直しますが、何も保持しません。
id = Message-ID、ネットワークメッセージ ID、キュー ID のいずれか
id-hint = ファイルにあるとおりに入力します。山かっこはあってもなくてもかまいません。入力した内容は、このブラウザーの外に出ません。
look-up = 調べる
looking = ファイルを調べています
failed = 調べられませんでした。ブラウザーが読み取りを停止しました。もう一度お試しください。再び失敗する場合は、ファイルを減らしてください。
save = JSON で保存
no-files = ファイルは以前に読み取られたもので、ここには集計結果しかありません。メッセージを調べるには、ファイルをもう一度ドロップしてください。

## 該当する行の数

found = メッセージ「{ $id }」に関する行が、{ $files } 個のファイルに { $lines } 行あります。
not-found = 「{ $id }」に関する行は、ファイルにありません。Message-ID、ネットワークメッセージ ID、キュー ID のいずれかを、ファイルにあるとおりに指定してください
is-nowhere = 「{ $id }」に関する行は、ファイルにありません。Message-ID、ネットワークメッセージ ID、キュー ID のいずれかを、ファイルにあるとおりに入力してください。
not-in-restored = { $files } 個のファイルは以前に読み取られたもので、ここには集計結果しかありません。これらも調べるには、もう一度ドロップしてください。
unreadable = ブラウザーが読み取れなくなったため、次のファイルは調べていません: { $names }。ドロップした後に移動、変更、または削除されています。もう一度ドロップしてください。
place-of-line = { $file } の { $line } 行目
file-and-sheet = { $file } のシート「{ $sheet }」
place-of-row = { $file } のシート「{ $sheet }」の { $row } 行目

## 行の結果

fate-counts = 集計
fate-outside-range = 指定した期間の外
fate-same-as = { $place } と同じ受け渡し
fate-gives-way-to = 情報のより多い形式の { $place } を優先
fate-other-server = 組織の別のサーバーも記録しており、そちらの行を集計
fate-tentative = 組織から出たことを確実に示す行が別にあり、そちらの行を集計
fate-skipped = 集計対象外: { $reason }
fate-file-refused = ファイル全体が集計対象外
fate-sheet-not-counted = シート全体が集計対象外（見出しが認識された最初のシートだけを集計）
fate-says = 関連する情報のみで、受け渡しではない

## 集計したメッセージ数

counts-none = 1 通も集計されていません。
counts-inbound = 受信 { $inbound } 通として集計されています。
counts-outbound = 送信 { $outbound } 通として集計されています。
counts-both = { $all } 通として集計されています (受信 { $inbound }、送信 { $outbound })。

not-in-sums = { $files } 個のファイルには件数だけがあり、行はありません。件数の元になったファイルでメッセージを検索してください。
