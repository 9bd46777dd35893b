intro = 「どの TLS か」に最も直接答えるのは、先頭のファイルです。種類の異なるファイルも、何個でもまとめてドロップできます。期間が重なる部分は 1 回だけ数えます。
where-it-runs = メールはどこで動いていますか
exchange-online = Exchange Online
exchange-server = Exchange Server
other-server = その他のサーバー
only-mails = メールしかない
something-else = その他
before = 事前に有効にする設定
ways = 入手場所
commands = コマンド
limits = 制限

## Exchange Online

connector-messages-name = コネクタレポート (メッセージごとに 1 行)
connector-messages-tells = 各メッセージの TLS バージョン、コネクタ、方向。
connector-messages-ways--1 = Exchange 管理センター: `レポート` (Reports) › `メール フロー` (Mail flow) › `受信メッセージ レポート` (Inbound messages report) › `レポートの要求` (Request report)。次に `送信メッセージ レポート` (Outbound messages report) でも同じ操作を行います。フィルターの 1 つである TLS バージョンは、すべてを対象とするため空のままにします。
connector-messages-limits = 過去 90 日まで、1 ファイル 100,000 行まで (超える場合は期間を短く分けて要求)、検索は 1 日 250 回まで。準備に 30 分以上かかります。
extended-trace-name = メッセージ追跡の包括的レポート (MTDetail_….csv)
extended-trace-tells = 各メッセージの TLS バージョンとコネクタ (イベントによる)。
extended-trace-ways--1 = Exchange 管理センター: `メール フロー` (Mail flow) › `メッセージ追跡` (Message trace) › `トレースの開始` (Start a trace) › レポートの種類 `包括的レポート` (Extended)。送信者または受信者に `*@contoso.com` のような値を指定します。
extended-trace-limits = 過去 90 日まで。管理センターでは 1,000 通、PowerShell では 100,000 行まで。準備に最長で数時間かかり、直近の 4 時間は含まれません。
connector-report-name = コネクタレポートのエクスポート (1 日 1 行)
connector-report-tells = 日別、コネクタ別に集計済みの TLS バージョン。追跡ファイルと合算されることはありません。
connector-report-ways--1 = Exchange 管理センター: `レポート` (Reports) › `メール フロー` (Mail flow) › `受信メッセージ レポート` (Inbound messages report) または `送信メッセージ レポート` (Outbound messages report) › `エクスポート` (Export)
connector-report-limits = 送信者、受信者、サーバーの名前は含まれません。
trace-detail-name = 一部のメッセージの追跡の詳細
trace-detail-tells = 選んだメッセージの TLS バージョン。コネクタがわかる場合もあります。
trace-detail-ways--1 = Microsoft Graph で取得できます。アクセス許可 `ExchangeMessageTrace.Read.All` で `…/messageTraces/ID/getDetailsByRecipient(recipientAddress='b@contoso.com')` を取得し、`.json` として保存します。
trace-detail-limits = 5 分間に 100 回まで。メッセージと受信者の組み合わせごとに 1 回の要求が必要なので、少数のメッセージ向けです。TLS の情報がないものは「記録なし」になります。
enhanced-summary-name = メッセージ追跡の増補要約レポート (MTSummary_….csv)
enhanced-summary-tells = コネクタごとの総数。TLS バージョンはわかりません。
enhanced-summary-ways--1 = Exchange 管理センター: 包括的レポートと同じ手順で、レポートの種類に `増補要約レポート` (Enhanced summary) を選びます。
enhanced-summary-limits = 過去 90 日まで。管理センターでは 50,000 通、PowerShell では 100,000 行まで。
summary-name = メッセージ追跡の要約レポート
summary-tells = 総数。TLS バージョンとコネクタはわかりません。
summary-ways--1 = Exchange 管理センター: `メール フロー` (Mail flow) › `メッセージ追跡` (Message trace) › `トレースの開始` (Start a trace) › `要約レポート` (Summary report) › `結果のエクスポート` (Export results)
summary-ways--2 = または Microsoft Graph から、アクセス許可 `ExchangeMessageTrace.Read.All` で `GET /v1.0/admin/exchange/tracing/messageTraces` を取得し、`.json` として保存します。
summary-limits = 過去 90 日まで、1 回に 10 日分、5,000 行まで。一部のメッセージの方向を判定するには、自組織のドメインが必要です (「ファイル」を参照)。
connector-list-name = コネクタ一覧
connector-list-tells = 各コネクタの種類と、TLS を強制しているかどうか。追跡ファイルにこの情報がない場合に補います。メールの流れなかったコネクタもわかります。
connector-list-limits = 最初の 2 つは Exchange Online 用、最後の 2 つは Exchange Server 用です。

## Exchange Server

protocol-log-name = SMTP プロトコルログ (RECV….LOG、SEND….LOG)
protocol-log-tells = 各セッションの TLS バージョンとコネクタ。自組織のサーバーでは最も優れた情報源です。
protocol-log-before = 既定では受信コネクタ `Default Frontend` だけがログを記録し (Exchange 2010 では何も記録しません)、有効にする前の期間については何もわかりません。Exchange Management Shell で一度だけ実行します:
protocol-log-ways--1 = すべてのサーバーの `%ExchangeInstallPath%` の下にある `TransportRoles\Logs\FrontEnd\ProtocolLog` と `TransportRoles\Logs\Hub\ProtocolLog`。エッジサーバーでは `TransportRoles\Logs\Edge\ProtocolLog`。フォルダーをそのままドロップします。
protocol-log-limits = 既定の保存期間は 30 日、1 フォルダーあたり 250 MB まで。コネクタの種類と強制 TLS は、コネクタ一覧で補います。
tracking-log-name = メッセージ追跡ログ (MSGTRK….LOG)
tracking-log-tells = コネクタごとの総数と、TLS が使われたかどうか。バージョンはわかりません。
tracking-log-ways--1 = `%ExchangeInstallPath%` の下の `TransportRoles\Logs\MessageTracking`。既定で有効です。
tracking-log-limits = 既定の保存期間は 30 日です。

## その他のメールサーバー

postfix-name = Postfix
postfix-tells = 受信または送信した各メッセージの TLS バージョン。
postfix-before = 次の 2 行の設定がないと、Postfix は TLS について何も記録しません:
postfix-ways--1 = メールログ: `/var/log/mail.log` または `/var/log/maillog`。ローテーション済みの圧縮ファイル (`mail.log.2.gz`) も使えます。
postfix-limits = さかのぼれる期間は、ログのローテーションによります。TLS の行がないメッセージは「記録なし」になります。
exim-name = Exim
exim-tells = 受信または送信した各メッセージの TLS バージョン。
exim-before = TLS については不要です。ただし、`log_selector` で `tls_cipher` を外していないことが条件です (既定では有効)。受信したメッセージの受信者数を数えるには、`+received_recipients` を追加します。
exim-ways--1 = メインログ: `/var/log/exim4/mainlog` または `/var/log/exim/main.log`。ローテーション済みの圧縮ファイルも使えます。
exim-limits = さかのぼれる期間は、ログのローテーションによります。
sendmail-name = Sendmail
sendmail-tells = 受信または送信した各メッセージの TLS バージョン。
sendmail-before = `LogLevel` は 9 以上でなければなりません。既定値は 9 です (`sendmail.mc` の `confLOG_LEVEL`)。
sendmail-ways--1 = メールログ: `/var/log/maillog` または `/var/log/mail.log`。ローテーション済みの圧縮ファイルも使えます。
sendmail-limits = さかのぼれる期間は、ログのローテーションによります。

## 個々のメール

headers-name = メッセージとヘッダー (.eml、.txt)
headers-tells = 各メッセージが組織に入ったホップの TLS バージョン。
headers-ways--1 = Outlook (従来版): `ファイル` (File) › `プロパティ` (Properties) › `インターネット ヘッダー` (Internet headers)。新しい Outlook と Outlook on the web: `…` › `表示` (View) › `メッセージのソースを表示` (View message source)。Gmail: `⋮` › `メッセージのソースを表示` (Show original)。表示された内容をコピーし、上の欄に貼り付けます。
headers-ways--2 = または、メッセージを `.eml` として保存し、フォルダーごとドロップします。
headers-limits = 受信のみ。コネクタはわかりません。

## 相手側からのレポート、その他のプログラム

tls-report-name = 相手側からの TLS レポート (RFC 8460)
tls-report-tells = 自組織のドメイン宛てで、暗号化されたセッションと失敗したセッション、およびその理由。メッセージの件数に加えられることはありません。
tls-report-before = DNS に次のレコードを置いて、相手側に要求します:
tls-report-ways--1 = そのメールボックスに届いたメールまたは添付ファイル (`.json.gz`) を保存し、ドロップします。
tls-report-limits = 1 日に送信元ごとに 1 通。主に大手プロバイダーから届きます。
any-table-name = その他の表
any-table-tells = 列にある情報。ゲートウェイのエクスポートや、ハンティングクエリの結果など。
any-table-ways--1 = CSV、TSV、JSON の表をドロップします。`ファイル` で `列を対応付け…` を選び、時刻、方向、TLS バージョンがそれぞれどの列かを一度だけ指定します。
any-table-limits = 時刻と方向は必須です。TLS の情報がないものは「記録なし」になります。
saved-report-name = このページで保存したレポート
saved-report-tells = 保存したときの内容。
saved-report-ways--1 = このページの `エクスポート` › `レポート (JSON)` または `表 (CSV)`
saved-report-limits = 送信者、受信者、サーバーの名前は含まれません。

## ファイルの種類ごとにわからないこと

cannot-exo-extended-trace = わからないこと: その方向のどのメッセージにも TLS の記載がない場合の TLS。その場合は、コネクタレポート (メッセージごとに 1 行) を取得してください。
cannot-exo-enhanced-summary = わからないこと: TLS。同じ期間のコネクタレポート (メッセージごとに 1 行) を取得してください。
cannot-exo-summary = わからないこと: TLS、コネクタ。同じ期間のコネクタレポート (メッセージごとに 1 行) を取得してください。
cannot-exo-trace-detail = 指定したメッセージだけが含まれ、コネクタ名がわからないものもあります。すべてのメッセージを集計するには、コネクタレポート (メッセージごとに 1 行) を取得してください。
cannot-exo-connector-messages = わからないこと: リモートサーバー。
cannot-reports = わからないこと: 送信者、受信者、サーバー。これらを知るには、コネクタレポート (メッセージごとに 1 行) を取得してください。
cannot-exchange-tracking-log = わからないこと: TLS バージョン。同じ期間の SMTP プロトコルログを取得してください。
cannot-exchange-smtp-receive-log = わからないこと: 送信メール、コネクタの種類、強制 TLS。SMTP 送信ログとコネクタ一覧を取得してください。
cannot-exchange-smtp-send-log = わからないこと: 受信メール、コネクタの種類、強制 TLS。SMTP 受信ログとコネクタ一覧を取得してください。
cannot-message-headers = わからないこと: 送信メール、コネクタ。コネクタレポート (メッセージごとに 1 行) を取得してください。
cannot-postfix-log = わからないこと: コネクタ。TLS がわかるのは、smtpd_tls_loglevel と smtp_tls_loglevel が 1 の場合だけです。
cannot-exim-log = わからないこと: コネクタ。
cannot-sendmail-log = わからないこと: コネクタ。TLS がわかるのは、LogLevel が 9 以上の場合だけです。
cannot-tls-report = わからないこと: メッセージ、バージョン、コネクタ。受信するサーバーのログを取得してください。
cannot-connector-list = わからないこと: メール。追跡ファイルの情報を補うものです。
cannot-mapped-table = わからないこと: 列を指定していない項目。
cannot-smtp-auth-report = わからないこと: 日付、デバイス、個々のメッセージ。メールとは別に、「サブミッションの送信元」に表示されます。
