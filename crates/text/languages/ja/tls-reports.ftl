title = TLS レポート
lead = 他の組織のサーバーが自組織のサーバーとのセッションを開いた結果です。メッセージではなくセッションの数なので、他の数値に加えることはありません。バージョンはわかりません。
private = サーバー名とアドレスはこの画面にのみ表示され、リンクやレポートに含まれることはありません。
only-reports = TLS レポートだけが読み込まれています
only-reports-hint = TLS レポートはメッセージではなくセッションを数えるため、ここで集計するものはありません。専用の画面に表示されます。
to-reports = TLS レポートを表示
encrypted = 暗号化
failed = 失敗
sessions = セッション
failed-share = 失敗の割合
reports = レポート
who-reports = 報告元
not-named = 名前の記載なし
by-day = 1 日あたりのセッション
failures = セッションが失敗した理由
no-details = レポートに理由の記載がありません。
meaning = 意味
to-do = 対処方法
where-seen = 確認された場所
receiver = 受信サーバー
sender = 送信元アドレス
reason = 理由
not-told = 不明
apart = 送信元によっては、同じセッションを 2 つのポリシーで数えます。そのため、ポリシーごとに分けて示し、合計は出しません。

## ポリシーとその意味

policy-kind-sts = MTA-STS
policy-kind-tlsa = DANE (TLSA)
policy-kind-no-policy = ポリシーなし
policy-kind-other = その他のポリシー
policy-means-sts = 送信元は、自組織のドメインが Web ページで公開している MTA-STS ポリシーを使いました。
policy-means-tlsa = 送信元は、自組織のサーバーの証明書を DNS の TLSA レコードと照合しました。
policy-means-no-policy = 送信元は、自組織のドメインのポリシーを見つけられなかったか、ポリシーを使っていません。この場合、TLS が提供されていれば使われますが、提供されていなければメールは平文で送信されます。MTA-STS または DANE を使うと、これを禁止できます。
policy-means-other = レポートにあるポリシーは、このプログラムにとって未知のものです。
mode-enforce = モード「enforce」: 失敗したセッションでは、メールは配信されません。
mode-testing = モード「testing」: メールは、必要であれば平文でも配信されます。失敗するセッションがなくなったら、「enforce」に切り替えてください。
mode-none = モード「none」: ポリシーは取り下げの途中で、何も求めません。
mode-other = モード「{ $mode }」

## 失敗の理由

failure-starttls-not-supported = STARTTLS が提供されない
failure-certificate-host-mismatch = 証明書の名前の不一致
failure-certificate-expired = 証明書の有効期限切れ
failure-certificate-not-trusted = 信頼されていない証明書
failure-validation-failure = 検証に失敗
failure-tlsa-invalid = TLSA レコードが有効でない
failure-dnssec-invalid = DNSSEC の検証エラー
failure-dane-required = DANE が必須だが、使える TLSA レコードがない
failure-sts-policy-fetch-error = MTA-STS ポリシーを取得できない
failure-sts-policy-invalid = MTA-STS ポリシーが有効でない
failure-sts-webpki-invalid = ポリシーの Web ページの証明書が有効でない
failure-other = その他の理由

## 理由の意味

failure-means-starttls-not-supported = 受信サーバーが STARTTLS を提供しませんでした。無効になっているか、途中の機器が STARTTLS の語を取り除いています。
failure-means-certificate-host-mismatch = 証明書に、MX レコードまたはポリシーにあるサーバーの名前がありません。
failure-means-certificate-expired = 受信サーバーの証明書の有効期限が切れています。
failure-means-certificate-not-trusted = 証明書に署名した認証局を、送信元が信頼していません。自己署名であるか、プライベート認証局であるか、中間証明書が欠けています。
failure-means-validation-failure = 他の分類に当てはまらない理由で、TLS を開始できませんでした。多くの場合、共通のバージョンまたは暗号がないか、接続が途中で切れています。
failure-means-tlsa-invalid = サーバーの証明書に一致する TLSA レコードがありません。証明書だけが更新され、レコードが更新されていない場合に起こります。
failure-means-dnssec-invalid = 送信元は、自組織の DNS を DNSSEC で検証できず、応答を偽造とみなしました。
failure-means-dane-required = 送信元は DANE を必須としていますが、使用および検証できる TLSA レコードがありませんでした。
failure-means-sts-policy-fetch-error = DNS では MTA-STS ポリシーがあることになっていますが、送信元は Web からポリシーを取得できませんでした。
failure-means-sts-policy-invalid = 送信元はポリシーを取得しましたが、読み取れませんでした。
failure-means-sts-webpki-invalid = ポリシーの Web ページの証明書が、期限切れであるか、信頼されていないか、名前が違います。
failure-means-other = レポートにある理由は、このプログラムにとって未知のものです。

## 対処方法

failure-action-starttls-not-supported = MX レコードのすべてのサーバーで STARTTLS を有効にします。SMTP を検査するファイアウォールがないかを調べます。
failure-action-certificate-host-mismatch = すべての MX レコードの名前を含む証明書を取得し、MTA-STS ポリシーにも同じ名前を記載します。
failure-action-certificate-expired = 証明書を更新し、以後は自動的に更新されるようにします。DANE を使っている場合は、先に新しい TLSA レコードを公開します。
failure-action-certificate-not-trusted = 公的な認証局の証明書を使い、サーバーが中間証明書も送るようにします。
failure-action-validation-failure = その時刻の受信サーバーのログと、バージョンおよび暗号を確認します。TLS 1.2 と 1.3 を提供している必要があります。
failure-action-tlsa-invalid = 使用中の証明書に対応する TLSA レコードを公開します。更新の前には、次の証明書のレコードも並べて公開し、古い応答がすべてのキャッシュから消えるのを待ちます。
failure-action-dnssec-invalid = ドメインとそのメールサーバーの DNSSEC チェーン (DS レコード、署名、署名の期限) を確認します。
failure-action-dane-required = すべての MX サーバーの TLSA レコードを DNSSEC で署名されたゾーンに公開するか、この送信元と別の方法について合意します。
failure-action-sts-policy-fetch-error = `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` を外部から開きます。リダイレクトなしで 200 が返らなければなりません。
failure-action-sts-policy-invalid = ポリシーに、`version: STSv1`、モード、すべてのサーバーの `mx` 行、`max_age` があるかを確認します。
failure-action-sts-webpki-invalid = `mta-sts.DOMAIN` の証明書を、公的な認証局から、この名前で取得し直します。
failure-action-other = 送信元に詳細を尋ねます。理由の原文は下に記載されています。

## セッションとレポートの数

sessions-failed = { $all } セッション中 { $failed } セッションが失敗しました ({ $share })。
all-encrypted =
    { $all ->
        [0] レポートにセッションはありません。
        [1] セッションは 1 件で、暗号化されました。
       *[other] { $all } セッションがすべて暗号化されました。
    }
reports-of = { $senders } 組織からの { $reports } 件のレポート
