lead = 自組織のサーバーのログからわかる、失敗したハンドシェイク、TLS が原因で待機中または返送されたメール、平文に切り替わった配信です。他の数値に加えることはありません。
private = ホスト、ドメイン、アカウントは、この画面と証跡のファイルにのみ含まれます。リンクやレポートに含まれることはありません。
nothing = この期間に TLS で止まった通信はありません
nothing-hint = Postfix、Exim、Sendmail のログ、SMTP プロトコルログ、DEFER 行と FAIL 行を含むメッセージ追跡からわかります。要約レポートとヘッダーからはわかりません。
attempts = 試行
messages = メッセージ
waiting = 待機中
returned = 返送
delivered-later = 後から配信
fallbacks = その後平文で配信
fallbacks-hint = ハンドシェイクが失敗し、5 分以内に同じホストとの間でメールが TLS なしで送信または受信されたものです。
probes = プローブ
probes-hint = メールを一度も送信していないホストの試行で、大半はポートスキャンです。毎回失敗するパートナーも、ここに含まれます。
side = 方向
by-reason = 理由
reason = 理由
meaning = 意味
to-do = 対処方法
by-partner = 相手
by-partner-hint = 相手ホストと、受信者または送信者のドメインです。
domain = ドメイン
server = 相手ホスト
first = 最初 (UTC)
last = 最後 (UTC)
by-day = 1 日あたりの試行
day = 日
not-told = 不明
others-see = 相手側から自組織がどう見えているかは、相手側からの TLS レポートでわかります。
submission = サブミッションの送信元
submission-lead = 自組織のユーザーとデバイスが送信したメールです。境界を越えないため、他の数値に加えることはありません。
reported = SMTP AUTH クライアントレポートの内容
account = アカウント
device = デバイス
mechanism = ログイン方式
port = ポート
protection = 保護
direct = ダイレクト送信
direct-lead = 送信者が自組織のドメインで、どのコネクタでも受け入れられていない受信メールです。RejectDirectSend の設定で拒否される対象です。
direct-not-told = 表示するには、「ファイル」で自組織のドメインを指定してください。
direct-none = この期間に、該当するメールはありません。
address = アドレス
show = 相手を表示
to-place = TLS で止まった通信を表示
csv = この表を保存 (CSV)
how-to-fix = 修正手順
both-sides = 双方から見た結果
both-sides-hint = 相手側からの TLS レポートにある自組織のドメイン宛ての失敗したセッションと、自組織のサーバーのログにある試行を並べて示します。理由の分類は同じです。
both-domain = 自組織のドメイン
others-saw = 相手側から見た自組織 (セッション)
seen-inbound = 自組織から見た相手側、受信 (試行)
seen-outbound = 自組織から見た相手側、送信 (試行)
mark = 種別
mark-none = 未設定
mark-device = 自組織のデバイス
mark-service = 委託先のサービス
mark-stranger = 第三者
marks-hint = 各アドレスの種別を選んでください。選択した内容は、このブラウザーの外に出ません。
direct-settings = ダイレクト送信を拒否する前に
direct-settings-hint = 上で選んだ種別に基づき、自組織のデバイスと委託先のサービスが引き続き送信できるようにするコネクタです。何も実行はされません。
direct-spf = 次のドメインの SPF レコードに追加する内容:
direct-refuse = その後、他のダイレクト送信をすべて拒否します:
direct-left-out = コネクタに指定できるのは IPv4 アドレスと通常のドメイン名だけなので、除外したもの:
by-trace = 追跡ファイルにエンベロープ送信者がない場合は、追跡ファイルに記載された送信者を示します。
insight = 配信が平文に切り替わった
insight-why = ハンドシェイクが失敗し、その直後にメールが平文で送信されました。ハンドシェイクを妨害できる者は、このようなメールを読むことができます。
insight-action = ホストごとに理由を解消し、準備ができた相手から TLS を強制します。

## 側

side-inbound = 受信
side-outbound = 送信
side-submission = サブミッション

## 理由

reason-certificate-expired = 証明書の有効期限切れ
reason-certificate-host-mismatch = 証明書の名前の不一致
reason-certificate-not-trusted = 信頼されていない証明書
reason-tlsa-invalid = TLSA レコードが有効でない
reason-dnssec-invalid = DNSSEC の検証エラー
reason-dane-required = DANE が必須だが、使える TLSA レコードがない
reason-sts-webpki-invalid = ポリシーの Web ページの証明書が有効でない
reason-sts-policy-invalid = MTA-STS ポリシーが有効でない
reason-sts-policy-fetch-error = MTA-STS ポリシーを取得できない
reason-protocol-version = 共通の TLS バージョンがない
reason-no-shared-cipher = 共通の暗号がない
reason-client-certificate = クライアント証明書がない、または拒否された
reason-tls-unavailable-here = 自組織のサーバーで TLS が機能しない
reason-starttls-not-supported = STARTTLS が提供されない
reason-tls-required-by-them = 相手側が平文を拒否
reason-tls-required-by-us = 自組織側で平文を拒否
reason-not-tls = TLS ではないデータを受信
reason-connection-lost-during-starttls = ハンドシェイク中に接続が切断
reason-validation-failure = 検証に失敗
reason-handshake-failed = ハンドシェイクに失敗

## 理由の意味

means-certificate-expired-client = 受信側サーバーの証明書の有効期限が切れています。
means-certificate-expired = 自組織の証明書の有効期限が切れていると、相手側が通知しています。
means-certificate-host-mismatch-client = 証明書に、接続先のサーバーの名前がありません。
means-certificate-host-mismatch = 自組織の証明書の名前が違うと、相手側が通知しています。
means-certificate-not-trusted-client = 証明書に署名した認証局が、自組織のサーバーに信頼されていません。自己署名であるか、プライベート認証局であるか、中間証明書が欠けています。
means-certificate-not-trusted = 自組織の証明書に署名した認証局を、相手側が信頼していません。
means-tlsa-invalid = 証明書に一致する TLSA レコードがありません。証明書だけが更新され、レコードが更新されていない場合に起こります。
means-dnssec-invalid = DNS の応答を DNSSEC で検証できませんでした。
means-dane-required = 自組織のサーバーは DANE を必須としていますが、ドメインには検証できる TLSA レコードがありません。
means-sts-webpki-invalid = ドメインの MTA-STS ポリシーが求める条件を、証明書が満たしていません。
means-sts-policy-invalid = ドメインの MTA-STS ポリシーを読み取れないか、ポリシーにサーバーの名前がありません。
means-sts-policy-fetch-error = ドメインの MTA-STS ポリシーを取得できませんでした。
means-protocol-version = 片方の側が、もう片方で無効にされた TLS バージョンにしか対応していません。
means-no-shared-cipher = 双方に共通する暗号、鍵交換、または署名がありません。
means-client-certificate = サーバーがクライアントに証明書を求めていますが、証明書がないか、合意したものと違います。
means-tls-unavailable-here = 自組織のサーバーが TLS を開始できませんでした。証明書または鍵を読み取れないか、TLS が無効になっています。
means-starttls-not-supported = 自組織のサーバーでは TLS が必須ですが、相手側が STARTTLS を提供していないか、拒否しました。
means-tls-required-by-them = 相手側は平文のメールを受け付けません。
means-tls-required-by-us = 自組織のサーバーはここで平文のメールを受け付けませんが、クライアントが TLS を使いませんでした。
means-not-tls = ハンドシェイクが始まるはずのところで、別のデータが届きました。ポートスキャンか、TLS の開始方法がポートに合っていないクライアントです。
means-connection-lost-during-starttls = ハンドシェイクが終わる前に接続が切れました。相手側が通知せずに中止したか、途中の何かが接続を切断しています。
means-validation-failure = 証明書が受け入れられませんでしたが、ログに理由がありません。
means-handshake-failed = ハンドシェイクが失敗しましたが、ログに理由がありません。

## 理由ごとの対処方法

action-certificate-expired-client = パートナーに連絡します。メールは、証明書が更新されるまで待機します。
action-certificate-expired = 自組織のサーバーが実際に送っている証明書を確認し、更新します。
action-certificate-host-mismatch-client = 証明書にどの名前があるべきかをパートナーに尋ね、MX レコードおよびドメインのポリシーと比べます。
action-certificate-host-mismatch = すべての MX レコードの名前を含む証明書を使います。
action-certificate-not-trusted-client = 公的な認証局の証明書を使い、中間証明書も送るように、パートナーに依頼します。自組織のサーバーの認証局一覧を更新します。
action-certificate-not-trusted = 公的な認証局の証明書を使い、サーバーが中間証明書も送るようにします。
action-tlsa-invalid = 使用中の証明書に対応する TLSA レコードを公開するように、パートナーに伝えます。
action-dnssec-invalid = ドメインの DNSSEC チェーンと、自組織のサーバーのリゾルバーを確認します。
action-dane-required = DANE の使用についてパートナーと合意するか、このドメインに対する要件を取り下げます。
action-sts = パートナーに伝えます。`https://mta-sts.DOMAIN/.well-known/mta-sts.txt` のポリシー、その Web ページ、MX レコードが一致していなければなりません。
action-protocol-version = どちらの側が古いかを調べます。TLS 1.2 はどの相手とも使えるはずです。すべての相手に対して古いバージョンを再び有効にすることは避けてください。
action-no-shared-cipher = 双方の暗号の一覧を比べます。2048 ビット未満の鍵と、古い Diffie-Hellman グループが、よくある原因です。
action-client-certificate = コネクタが送る証明書を、合意したものと比べます。
action-tls-unavailable-here = サーバー起動時のログを調べます。ファイル名、アクセス許可、鍵と証明書の対応を確認します。
action-starttls-not-supported = STARTTLS を有効にするようにパートナーに依頼し、STARTTLS の語を取り除くファイアウォールがないかを調べます。それまで、このドメインへのメールは待機します。
action-tls-required-by-them = このパートナーに対して TLS を有効にし、使われなかった理由を調べます。
action-tls-required-by-us = 意図したとおりの動作です。TLS を使えるはずのパートナーには連絡します。デバイスは設定の変更が必要です。
action-not-tls = 不要です。ただし、アドレスが自組織のデバイスのものである場合は、ポートを修正します。
action-connection-lost-during-starttls = 同じパートナーとの間で繰り返し起きる場合は、バージョンと証明書を照合し、SMTP を検査するファイアウォールを確認します。
action-validation-failure = `openssl s_client -starttls smtp` で接続し、名前と証明書チェーンを確認します。
action-handshake-failed = このホストについてサーバーに詳しいログを記録させるか、`openssl s_client -starttls smtp` で試します。

## 件数

fell-back = { $fallbacks } 通のメールが、ハンドシェイクの失敗後に平文で送信されました。
waits-or-came-back = TLS が原因で、{ $waiting } 通が待機中、{ $returned } 通が返送されました。
reported-accounts = { $accounts } 個のアカウントからの { $messages } 通
direct-refused = 自組織のサーバーからのメール { $refused } 通が、ダイレクト送信として拒否されました。
more-rows = ほかの { $more } 行は証跡のファイルにあります (「エクスポート」)。
direct-would-stop = ダイレクト送信を拒否していれば、{ $messages } 通が止まっていました。
