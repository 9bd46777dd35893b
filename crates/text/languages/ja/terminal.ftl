connectors = コネクタ
connector = コネクタ
findings = 注意が必要な項目
nothing-found = 目立った問題はありません。
why = 重要な理由
to-do = 対処方法
not-counted = 集計されなかったもの
file = ファイル
rows = 行数
reason = 理由
first-line = 最初の行
stopped = TLS で止まった通信
both-loaded = 追跡ファイルと集計済みレポートが一緒に読み込まれています。2 つが合算されることはなく、このレポートは追跡ファイルだけによるものです。
last-day = 最後の日
private = 取り扱い注意: サーバー、ドメイン、アカウントの名前が含まれます。レポートやリンクには含まれません。
passphrase = パスフレーズ:{" "}
passphrase-again = もう一度入力:{" "}
means = 意味
column = 列
example = 例
mapping-is-whole = この対応付けは、この表に適合します。
mapping-is-not-for-it = この対応付けは、別の列を持つ表のものです。
table-is-known = 既知の種類の表なので、対応付けは不要です。

## メールの件数

files-hold = ファイルの内容、{ $from }～{ $to } ({ $zone }):
files-hold-nothing = 指定した期間のファイルの内容:
both-of-label = { $label }: 追跡ファイルと集計済みレポートが合算されることはなく、この行は追跡ファイルだけによるものです。
stamps-in-tally = { $file }: 集計ファイルに含まれるファイルの時刻は、作成時に読み取られたままです。--stamps-zone を指定しても変わりません。
carried =
    { $direction ->
        [inbound] 受信
       *[outbound] 送信
    }: { $unit ->
        [recipients] 受信者 { $amount } 人
       *[messages] { $amount } 通
    }
carried-protected = { $carried }、うち { $share } が転送中に保護
carried-unknown = { $carried }、ほか { $unknown } はファイルから判定不能
handed-in = 自組織のユーザーとデバイスからのサブミッション: { $volume } (TLS なし: { $clear })
smtp-auth = SMTP AUTH クライアントレポート: { $accounts } 個のアカウントからの { $messages } 通
direct-send = ダイレクト送信 (Direct Send): 受信 { $received }、拒否 { $refused } (自組織のサーバーから)

## 判定

line-tls12 = TLS 1.2 以降
line-tls13 = TLS 1.3
line-encrypted = 暗号化
line-below-tls12 = TLS 1.2 未満
line-below-tls13 = TLS 1.3 未満
line-below-encrypted = 暗号化なし
line-unknown = { $threshold }: 全 { $all } が不明
line-known = { $threshold }: { $share } ({ $all } 中 { $met })
line-partly-known = { $threshold }: { $all } 中 { $known } が判明、うち { $met } ({ $share })
line-clear = { $line }、平文 { $clear }
line-below = { $line }、{ $below } { $amount } (うち平文 { $clear })
line-moved =
    { $line }、前回 { $from }～{ $to } ({ $share }) から{ $moved ->
        [unchanged] 変化なし
        [almost-unchanged] ほぼ変化なし
        [one-point] {" "}{ $points } ポイント
        [below-two] {" "}{ $points } ポイント
       *[more] {" "}{ $points } ポイント
    }
line-no-earlier = { $line }、以前のデータなし

## TLS で止まった通信

stopped-line =
    { $side ->
        [inbound] 受信
        [outbound] 送信
       *[submission] サブミッション
    }: { $told }
stopped-and = { $before }、{ $more }
stopped-attempts = TLS で止まった試行: { $count }
stopped-waiting = 待機中のメッセージ: { $count }
stopped-returned = 返送されたメッセージ: { $count }
stopped-delivered-later = 後から配信されたメッセージ: { $count }
stopped-fallbacks = ハンドシェイク失敗後に平文で配信: { $count }
stopped-probes = メールを送らないホストのプローブ: { $count }

## 分析情報

severity-error = エラー
severity-warning = 警告
severity-info = 情報
insight-line = { $insight }: { $flow }: { $whole } 中 { $part } ({ $share })
insight-line-direction =
    { $insight }: { $direction ->
        [inbound] 受信
       *[outbound] 送信
    }: { $whole } 中 { $part } ({ $share })
to-do-tls-not-recorded = 同じ期間について、TLS の情報があるファイルを取得します。Exchange Online ではコネクタレポート (メッセージごとに 1 行) または包括的レポート、Exchange Server では SMTP プロトコルログです。

## ファイルに関する注記

here-unknown-format = 内容が既知の形式ではありません。読み取れるファイルとその入手方法は、README に記載されています。
here-binary = 内容がテキストではありません。CSV、JSON、.xlsx、.gz、.zip のいずれかの追跡ファイルを使ってください。
here-office-document = Office 文書ですが、既知の表で始まるシートがありません。表を CSV (UTF-8) で保存し、そのファイルを使ってください。
here-damaged-archive = アーカイブが破損しているか、途中で切れているため、この部分を展開できません。圧縮し直すか、中のファイルを 1 つずつ使ってください。
here-password-protected = ファイルがパスワードで保護されています。先に展開し、取り出したファイルを使ってください。
here-unknown-compression = 圧縮方式が不明です。先に展開し、取り出したファイルを使うか、通常の .zip として圧縮してください。
here-nested-too-deep = アーカイブが 4 階層以上に重なっています。外側のアーカイブを展開し、取り出したファイルを使ってください。
here-too-large-unpacked = 展開後のサイズが大きすぎます。害を与えるために作られたファイルに見られる特徴です。信頼できるファイルであれば、先に展開し、取り出したファイルを使ってください。
here-unreadable = ファイルを読み取れません。移動、変更、削除されたか、アクセスが拒否されたか、ファイルではなくリンク切れのリンク、パイプ、ソケットです。もう一度お試しください。
here-reader-failed = このファイルの読み取りが予期せず停止しました。他のファイルには影響しません。もう一度試し、解決しない場合は報告してください。
here-ambiguous-dates = 日付を、日が先とも月が先とも解釈でき、ファイルの中に決め手となる値がありません。--date-order でどちらかを指定するか、2026-11-16 のような日付でエクスポートし直してください。
here-newer-version = このプログラムの新しいバージョンで書き込まれたファイルです (バージョン { $version })。開くには、最新のバージョンを入手してください。
here-other-unit = このファイルは受信者数、他のファイルはメッセージ数で集計しているため、合算できません。表示するには、このファイルだけを読み取ってください。
here-needs-domains = { $rows } 行は、メッセージの方向がわかりません。--domain で自組織のドメインを指定してください。
here-offset-not-told = タイムスタンプに UTC との時差がないため、UTC として読み取りました。サーバーが現地時刻で記録している場合、午前 0 時前後の出来事は隣の日に数えられます。
here-no-fields-line = Exchange のログで、「#Fields」の行より前にデータ行があるため、列がわかりません。サーバーが出力したままのログを使ってください。
here-unknown-table = 未知の表です。列の意味を示す列の対応付け (--mapping) があれば、読み取れます。
here-bad-mapping = 列の対応付けのファイルですが、使用できません。

## 標準エラー出力

skipped-line = { $file }: { $rows } 件のレコードを除外 ({ $reason })、最初は { $line } 行目
propose-domains = 次のドメインは、自組織のものと考えられます。自組織のものであれば、これを追加してください: { $arguments }
unused-mapping = 列の対応付け「{ $name }」に合うファイルがありません。対応付けの列: { $columns }
gate-insights = --fail-on { $gate } に該当する分析情報が { $insights } 件あります: { $list }
gate-worse = { $baseline } より悪化しました: { $list }
gate-new = 新規 { $insight }
no-baseline = { $path } がまだないため、今回は比較するものがありません。
more-rows-in-csv = ほか { $rows } 行。--rows で表示する行を増やせます。--format csv ではすべて出力されます。
watch-read = { $path }: 新しく { $bytes } バイト
state-dropped = { $path } は、破損しているか、別のバージョンまたは別のオプションで作成されたものです。すべてのファイルを最初から読み取ります
tally-written = { $path } に { $files } 個のファイルの集計結果を保存しました ({ $bytes })
file-called = ファイル { $number }

## コマンドが失敗した理由

problem-unreadable = { $path } を読み取れません: { $why }
problem-mapping = { $path }: { $why }
mapping-not-one = このプログラムが保存した列の対応付けではありません
mapping-newer = このプログラムの新しいバージョンで書き込まれたファイルです (バージョン { $version })
mapping-no-time = 時刻の列が指定されていません
mapping-no-direction = 方向を示すものがありません
mapping-no-such-column = 列「{ $column }」を使いますが、ヘッダーにありません
problem-unwritable = レポートを書き込めません: { $why }
problem-unwritable-file = { $path } を書き込めません: { $why }
problem-evidence-needs-file = 証跡には専用のファイルが必要です。「-」も、レポートと同じファイルも指定できません
problem-nothing-counted = 何も集計できませんでした。各ファイルの理由は上に示しています。最も情報が多いのは、メッセージ追跡の包括的レポートと、履歴検索によるコネクタレポートです
problem-no-file = 読み取るファイルがありません
problem-nothing-in-range = この期間には何もありません。ファイルの期間は { $from }～{ $to } です
problem-not-a-report = { $path } は保存済みレポートではありません。次のコマンドで作成してください: report --format json --output { $path }
problem-other-unit = 一方はメッセージ数、もう一方は受信者数で集計しているため、比較できません
problem-names-nobody = この数値は集計済みのファイルから得たもので、相手の名前は含まれません。同じ期間のメッセージ追跡ファイルを読み取ってください
problem-no-such-connector = この期間にメールがあるコネクタに、「{ $name }」という名前のものはありません
problem-no-such-label = ラベル「{ $name }」のファイルはありません。ラベル: { $labels }
problem-no-labels = ラベル「{ $name }」のファイルはありません。これらのファイルを区別できるものがないため、--label で名前を付けてください
problem-label-of-nothing = 読み取るファイルの中に { $path } も、その中のファイルもありません
problem-zone-of-nothing = 読み取るファイルの中に { $path } という名前のものも、その中のものもないため、--stamps-zone のタイムゾーンが適用されるファイルがありません
problem-manifest-of-labels = マニフェストは読み取ったファイルの名前を記録するもので、ラベルは扱いません。--label と --only-label を使わずに、ファイルまたはフォルダーを指定してください
problem-link = { $what }。{ $help } [{ $code }]
problem-no-passphrase = パスフレーズが必要です。変数 MAILFLOW_PASSPHRASE、ターミナル、またはリンクを標準入力から渡さない場合は標準入力の最初の行で指定してください
problem-passphrases-differ = 2 つのパスフレーズが一致しません。リンクは作成されませんでした
problem-link-needs-utc = リンクの日付は UTC で、別のタイムゾーンであることを示せないため、開いた人が別の日と取り違えます。--time-zone を指定せずに作成するか、レポートをファイルとして共有してください: report --time-zone … --format json
problem-link-of-other-days = リンクの日付は UTC ですが、これらのファイルの日付はすでに集計済みの { $zones } のもので、数え直せません。タイムゾーンを示すファイルとしてレポートを共有してください (report --format json)
problem-days-of-other-zones = この形式は各日を時刻で示しますが、ファイルの日付はすでに集計済みの { $zones } のものです。タイムゾーンの名前を示す形式 (--format json、csv、text、markdown、html) を使うか、1 つのタイムゾーンのファイルだけを指定してください
problem-link-too-large = レポートは、最も粗い形にしてもリンクに収まりません。ファイルとして共有してください
problem-bad-key = { $path } は共有の鍵ではありません。鍵は、すべてのコンピューターに共通の 16 バイト以上のファイルです
problem-not-a-manifest = { $path }: このプログラムのマニフェストではないか、新しいバージョンで書き込まれたものです
problem-no-table = { $path }: 先頭に表が見つかりません

## 集計ファイルを使えない理由

tally-not-one = { $path } は集計ファイルではありません。次のコマンドで作成してください: tally FILES -o { $path }
tally-other-format = { $path } はこのプログラムのバージョン { $version } で書き込まれたもので、集計ファイルの形式は { $format } です。現在のバージョンが読み取る形式は { $known } です。すべてのコンピューターで同じバージョンを使い、ファイルを集計し直してください
tally-other-key = { $path } は、現在使われていない鍵で作成されたものです。作成時の --key-file を指定してください
tally-no-key = { $path } は、鍵なしで作成されたものです。--key-file を指定しないか、鍵を指定してファイルを集計し直してください
tally-cut = { $path } は途中で切れているため、何も集計していません。コピーし直してください
tally-damaged = { $path } は破損しているため、何も集計していません。コピーまたは作成し直してください
tally-too-large = { $path } の内容は、集計ファイルの上限を超えていることになっているため、何も集計していません

## ヘルプ

commands-heading = コマンド
arguments-heading = 引数
options-heading = オプション
possible-values = {"["}指定できる値: { $values }]
possible-values-heading = 指定できる値:
default-value = {"["}既定値: { $value }]
usage = 使い方:{" "}
