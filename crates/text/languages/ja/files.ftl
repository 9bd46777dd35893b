what-files-hold = ファイルに含まれるものだけを集計しています。
first-numbers = 最初の数値が得られしだい、ここに表示されます。
undamaged = このファイルの破損していない部分を読み取りました。残りは、同じ名前のもう 1 つの項目です。
day-first = 日が先 (31/12)
month-first = 月が先 (12/31)
proposed = 次のドメインは、自組織のものと考えられます:
proposed-private = ファイルから見つかったもので、レポートやリンクには含まれません。
sample = サンプルデータ
sample-text = これは、架空の組織の架空の数値です。お手元のファイルを読み込むと、入れ替わります。
remove-sample = サンプルデータを削除
read-left-out = 今すぐ読み取る
times = 日付と時刻
days-zone = 日付の区切りに使うタイムゾーン
days-zone-hint = Asia/Tokyo や America/New_York のような名前、または UTC を指定します。夏時間の切り替え日も正しく数えます。日次の数値しかないファイルの日付は変わりません。
stamps-zone = 時刻のタイムゾーン
stamps-zone-hint = UTC との時差が記録されていない時刻は、ここでタイムゾーンを指定するまで UTC とみなします。指定すると、ファイルを読み直します。
apply = 適用
link-days = リンクでは日付を UTC で区切りますが、現在は別のタイムゾーンで区切っています。リンクを作成するには、UTC で集計してください。または、レポートをファイルとして保存すると、タイムゾーンもそのまま保存されます。
link-days-kept = リンクの日付は UTC です。これらのファイルの日付は別のタイムゾーンのもので、すでに集計済みのため数え直せません。タイムゾーンを保つファイルとしてレポートを保存してください。
days-in-utc = UTC で集計

## 日と月の順序

date-order-of = { $name } の日と月の順序
read-dates-of = { $order }: { $name }
likely-day-first = 同じ種類の他のファイルの多くは、日が先です。
likely-month-first = 同じ種類の他のファイルの多くは、月が先です。
answered-day-first = 指定に従い、日が先として読み取りました。
answered-month-first = 指定に従い、月が先として読み取りました。
files-ask-for-order = { $files } 個のファイルの日付を 2 通りに解釈できます。すべてに適用する順序:

## 数値に含まれていないもの

use-domains = このドメインを使う: { $domains }
rows-need-domains = { $rows } 行がこの数値に含まれていません。自組織のドメインを指定しないと、ファイルからメッセージの方向がわかりません。
show-more = さらに表示 (残り { $others })
one-may-be-cut = { $name } の行数が、この種のエクスポートの上限とちょうど同じです。途中で切れ、この数値に含まれないメッセージがある可能性があります。
some-may-be-cut = { $files } 個のファイル ({ $names }) の行数が、この種のエクスポートの上限とちょうど同じです。途中で切れ、この数値に含まれないメッセージがある可能性があります。
the-one-not-counted = {" "}(集計なし)
some-not-counted = {" "}(集計 { $counted }、集計なし { $not })
files-not-counted = { $files } 個のファイルが集計されていません
reading-stopped = 停止しました: { $all } 個のファイルのうち { $counted } 個を集計
not-read = 読み取っていないファイル: { $names }。
not-read-more = 読み取っていないファイル: { $names }、ほか { $more } 個。
so-far = 途中経過: { $sentence }
same-as = { $name } と同じメッセージです。それぞれ 1 回だけ数えます。

## タイムゾーン

days-in = 日付の区切りは { $zone }
use-own-zone = このコンピューターと同じ { $zone } を使う
unknown-zone = 「{ $name }」は、このブラウザーの知らないタイムゾーンです。Asia/Tokyo のような名前、または UTC を指定してください。
stamps-zone-of = { $file } の時刻のタイムゾーン
files-without-zone = { $files } 個のファイルに、時刻のタイムゾーンの記載がありません。

## 複数のファイルにあるメッセージ

in-several-files = 各ファイルの合計は全体の数より { $messages } 通多くなります。複数のファイルにあるメッセージは 1 回だけ数え、複数のレポートにある日は大きいほうの数を採るためです。

own-domains-hint = 要約レポートだけでは、外部アドレス間のメッセージの方向がわかりません。また、ダイレクト送信は自組織のドメインを名乗るメールです。ドメインをコンマ区切りで入力すると、ファイルを読み直します。
waits-for-workers = ファイルを読み取る部分をこのサイトから取得できませんでした。数秒ごとに再試行します。
fetch-instead = 代わりに取得するファイル
fetch-instead-text = 一部のファイルには TLS バージョンの情報がありません。コネクタレポート (メッセージごとに 1 行) ならわかります: Exchange 管理センター、`レポート` (Reports) › `メール フロー` (Mail flow) › `受信メッセージ レポート` (Inbound messages report) または `送信メッセージ レポート` (Outbound messages report) › `レポートの要求` (Request report)。
