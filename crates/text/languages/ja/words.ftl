days = { $from }～{ $to }

## 方向と TLS の分類

direction-inbound = 受信
direction-outbound = 送信
class-none = TLS なし
class-ssl = SSL
class-tls10 = TLS 1.0
class-tls11 = TLS 1.1
class-tls12 = TLS 1.2
class-tls13 = TLS 1.3
class-tls-unversioned = TLS (バージョン不明)
class-not-recorded = 記録なし

## ファイルの形式

format-exo-extended-trace = メッセージ追跡の包括的レポート
format-exo-enhanced-summary = メッセージ追跡の増補要約レポート
format-exo-summary = メッセージ追跡の要約レポート
format-exo-trace-detail = メッセージ追跡の詳細
format-exo-connector-messages = コネクタレポート (メッセージごとに 1 行)
format-connector-report = コネクタレポート (1 日 1 行)
format-exchange-tracking-log = メッセージ追跡ログ
format-exchange-smtp-receive-log = SMTP 受信ログ
format-exchange-smtp-send-log = SMTP 送信ログ
format-message-headers = メッセージヘッダー
format-postfix-log = Postfix ログ
format-exim-log = Exim ログ
format-sendmail-log = Sendmail ログ
format-tls-report = TLS レポート
format-connector-list = コネクタ一覧
format-saved-report = 保存済みレポート
format-mapped-table = 対応付け済みの表
format-mapping = 列の対応付け
format-smtp-auth-report = SMTP AUTH クライアントレポート

## 形式からわかること

tells-version-and-connector = TLS バージョン、コネクタ
tells-volume-by-connector = コネクタごとの総数 (TLS バージョンなし)
tells-volume = 総数 (TLS バージョンなし)
tells-tls-without-version = コネクタごとの総数、TLS の有無 (バージョンなし)
tells-version = TLS バージョン (コネクタなし)
tells-sessions = 相手側のセッション (メッセージではない)
tells-connectors = コネクタの種類、強制 TLS
tells-saved-report = レポートの内容
tells-mapped-table = 列に指定した意味
tells-mapping = 他のファイルの読み取り方
tells-accounts = サブミッションのアカウント、TLS バージョン

## 選択肢

connector-on-premises = オンプレミス
connector-partner = パートナー
unit-messages = メッセージ数
unit-recipients = 受信者数
source-traces = 追跡ファイル
source-summaries = 日次レポート
only-traces = 追跡ファイルと日次レポートが読み込まれています。同じメッセージが含まれている可能性があるため、合算していません。ここに示すのは、追跡ファイルの数値です。
only-summaries = 追跡ファイルと日次レポートが読み込まれています。同じメッセージが含まれている可能性があるため、合算していません。ここに示すのは、日次レポートの数値です。
unit-kept =
    日次レポートの集計単位は、{ $unit ->
        [recipients] 受信者数
       *[messages] メッセージ数
    }のままです。

## メールフロー

flow-from = 受信 { $connector }
flow-to = 送信 { $connector }
flow-from-internet = 受信 インターネット (コネクタなし)
flow-to-internet = 送信 インターネット (コネクタなし)

## 保護の割合を示す文

when-past-week = 過去 1 週間
when-day = { $day }
when-between = { $days }
messages-protected =
    { $when }に組織{ $direction ->
        [inbound] が受信した
       *[outbound] から送信された
    }メッセージは { $volume } 通で、そのうち { $protected } が転送中に (TLS で) 保護されていました。
recipients-protected =
    { $when }に組織{ $direction ->
        [inbound] が受信した
       *[outbound] から送信された
    }メッセージの受信者は { $volume } 人で、そのうち { $protected } については転送中に (TLS で) 保護されていました。
messages-none =
    { $when }に組織{ $direction ->
        [inbound] が受信した
       *[outbound] から送信された
    }メッセージは { $volume } 通です ({ $protected })。
recipients-none =
    { $when }に組織{ $direction ->
        [inbound] が受信した
       *[outbound] から送信された
    }メッセージの受信者は { $volume } 人です ({ $protected })。
messages-not-told =
    { $when }に組織{ $direction ->
        [inbound] が受信した
       *[outbound] から送信された
    }メッセージは { $volume } 通です。転送中に暗号化されていたかどうかは、これらのファイルでは{ $protected }です。
recipients-not-told =
    { $when }に組織{ $direction ->
        [inbound] が受信した
       *[outbound] から送信された
    }メッセージの受信者は { $volume } 人です。転送中に暗号化されていたかどうかは、これらのファイルでは{ $protected }です。
no-share-of-none = 割合なし
no-share-told = 記録なし

## 数量

amount =
    { $unit ->
        [recipients] 受信者 { $amount } 人
       *[messages] { $amount } 通
    }
not-recorded =
    { $unit ->
        [recipients] 受信者 { $amount } 人
       *[messages] { $amount } 通
    }: ファイルに TLS の情報がなく、割合に含まれません
more-than = { $share } 超
less-than = { $share } 未満
bytes = { $bytes } バイト
bytes-kb = { $value } KB
bytes-mb = { $value } MB
bytes-gb = { $value } GB
bytes-tb = { $value } TB
rows-shown = { $all } 行中 { $shown } 行

## 期間

range-past-week = 過去 1 週間
range-between = { $days }
nothing-in-range = この期間には何もありません。ファイルの期間は { $days }です。

## 読み取り

read-files = { $files } 個のファイルを読み取りました
progress = { $all } 中 { $done }
progress-speed = { $all } 中 { $done }、毎秒 { $speed }
progress-left = { $all } 中 { $done }、残り { $seconds } 秒
progress-speed-left = { $all } 中 { $done }、毎秒 { $speed }、残り { $seconds } 秒
past-limits = このページで一度に読み取れることを確認した量を超えています (ファイル { $files } 個、{ $bytes })。読み取りは続行します。ブラウザーのメモリが不足する場合は、ファイルを減らすか、個数に制限のないコマンドラインを使ってください。
remove-file = { $file } を削除

list-between = 、
# 文の終わりと、文と文の間。
sentence-end = 。
sentence-between = {""}
