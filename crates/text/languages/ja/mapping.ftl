map = 列を対応付け…
change = 対応付けを変更…
columns = 列…
title = 列の対応付け
known-title = 列の割り当て
looking = ファイルを調べています…
not-read = ファイルを読み取れなくなりました。もう一度ドロップしてください。
no-table = このファイルの先頭に表が見つかりません。
intro = 列の意味を指定してください。判別できたものは入力済みです。内容を確認してください。適用するまで、何も集計されません。
known-intro = 既知の種類の表なので、指定は不要です。列は次のように読み取られます。
meanings = 列
nowhere = この表にはない
columns-group = 列
fixed-group = すべての行で同じ
fixed-name = 指定したコネクタ
fixed-name-value = コネクタの名前
fixed-text = 入力した値
fixed-text-value = すべての行の値
direction-words = 方向を表す語
tls-words = TLS を表す語
words-hint = この列に現れるそれぞれの語と、その意味です。
word = 語
rows = 行数
word-means = 意味
not-explained = 未設定
empty-cells = 空のセルからは何もわかりません。そのメッセージは「記録なし」になり、「TLS なし」にはなりません。
preview = 先頭の行
checking = ファイル全体を確認しています…
name = 対応付けの名前
keep = 同じ列を持つ他のファイルのために、このブラウザーに保持する
apply = 適用
save-file = ファイルに保存
load-file = ファイルから読み込み
forget = この対応付けを消去
not-a-mapping = このファイルは、ここで保存した列の対応付けではありません。
other-table = 別の列を持つ表の対応付けです。合う部分だけを取り込みました。
newer-mapping = この対応付けは、このページの新しいバージョンで作成されました。ページを再読み込みしてください。

## 列の意味

meaning-time = 時刻
meaning-direction = 方向
meaning-tls = TLS バージョン
meaning-cipher = 暗号
meaning-connector = コネクタ
meaning-connector-type = コネクタの種類
meaning-forced-tls = 強制 TLS
meaning-network-message-id = ネットワークメッセージ ID
meaning-message-id = Message-ID
meaning-remote-server = リモートサーバー
meaning-sender = 送信者
meaning-recipients = 受信者
meaning-count = メッセージ数
hint-time = 必須です。時差がない場合は UTC とみなします。
hint-direction = 必須です。ただし、送信者と受信者から自組織のドメインでわかる場合は不要です (「ファイル」を参照)。
hint-tls = バージョン、または TLS が使われたかどうか。
hint-cipher = バージョンがない場合に、TLS の有無がわかります。
hint-connector = 空のセルは、コネクタを使わないメールです。
hint-connector-type = OnPremises または Partner。
hint-forced-tls = はい、またはいいえ。
hint-network-message-id = 同じメッセージの行をまとめて 1 回と数えます。
hint-message-id = ネットワークメッセージ ID がない場合に、同じように使います。
hint-remote-server = 数値の背後にある送信者と受信者とともに表示します。
hint-sender = 受信メールで、そのドメインを表示します。
hint-recipients = アドレス、または人数。
hint-count = 1 行が複数のメッセージを表す場合だけ指定します。

## 方向を表す語の意味

course-inbound = 受信
course-outbound = 送信
course-not-counted = 集計しない

## まだ読み取れない理由

gap-no-time = 時刻の列を選んでください。
gap-no-direction = 方向の列、すべての行に共通の方向、または送信者と受信者の列を選んでください。
gap-no-such-column = この表に列「{ $name }」はありません。

## プレビュー

rows-readable = { $rows } 行中 { $readable } 行を読み取れます
first-rows-readable = 先頭の { $rows } 行中 { $readable } 行を読み取れます
messages-counted = 集計対象のメッセージ { $messages } 通

## 入力欄とボタンの名前

meaning-of-word = 「{ $word }」の意味
