## 分析情報

inbound-partner-tls10 = パートナー受信コネクタで TLS 1.0 のメールの割合が高い
inbound-onpremises-tls10 = オンプレミス受信コネクタで TLS 1.0 のメールの割合が高い
inbound-partner-no-tls = パートナー受信コネクタで TLS なしのメールの割合が高い
inbound-onpremises-no-tls = オンプレミス受信コネクタで TLS なしのメールの割合が高い
outbound-connector-old-tls = 送信コネクタで TLS 1.1 以前のメールの割合が高い
outbound-connector-no-tls = 送信コネクタで TLS なしのメールの割合が高い
forced-tls-not-met = TLS を強制するコネクタを TLS なしのメールが通過した
internet-no-tls = コネクタを使わないメールで TLS なしの割合が高い
tls-not-recorded = メールの大半は保護の状態を判定できない
weak-cipher = 弱い暗号を使ったメールの割合が高い
no-forward-secrecy = 前方秘匿性のないメールの割合が高い

## 重要な理由

why-tls10 = TLS 1.0 はもはや安全とはみなされません。拒否されるようになると、このメールは止まるか、平文に切り替わります。
why-inbound-no-tls = このメールは、経路上の誰もが読み、書き換えることができます。コネクタがあることから、既知の送信元から届くはずのメールです。
why-old-tls = 相手側は、もはや安全とはみなされないバージョンを使っています。それらが無効にされると、配信は止まるか、平文に切り替わります。
why-outbound-no-tls = 自組織のメールが、経路上の誰もが読める状態で送信されています。
why-forced-tls = 設定では TLS が強制されているのに、追跡ファイルには TLS なしのメールがあります。設定がこのメールより新しいか、このメールには適用されていません。
why-internet = 不特定の相手とのメールが平文です。直接送信している自組織のデバイスやアプリケーションが含まれている可能性があります。
why-not-recorded = この方向の半分を超える分が、TLS の記録されないファイルから得たものです。割合は、残りの分だけを母数としています。
why-weak-cipher = バージョンはまだ認められていますが、ガイドラインでは暗号スイートが不十分と評価されています。暗号化した内容が読まれたり、書き換えられたりする可能性があります。
why-forward-secrecy = このメールを今記録している者は、サーバーの秘密鍵を手に入れた時点で、すべてを読めるようになります。

## 対処方法

action-partner = 自組織への送信に使うサーバーで TLS 1.2 を有効にするようにパートナーに依頼し、その後、コネクタで TLS を必須にします。
action-onpremises = このコネクタを通じて中継する自組織のサーバーで TLS 1.2 を有効にし、その送信コネクタで TLS を必須にします。また、このコネクタがサーバーを証明書で識別するようにします。
action-outbound = 受信側サーバーの管理者に TLS 1.2 を有効にするように依頼し、その後、コネクタで TLS を必須にします。
action-forced-tls = コネクタの TLS の設定とその適用開始日、対象となる送信者やドメインを確認します。
action-internet = 自組織のドメインで MTA-STS または DANE を公開し、既知のパートナーとデバイスには、TLS を必須とするコネクタを用意します。
action-not-recorded = 同じ期間について、TLS の情報があるファイルを取得します。Exchange Online ではコネクタレポート (メッセージごとに 1 行) または包括的レポート、Exchange Server では SMTP プロトコルログです。「ファイル」画面を参照してください。
action-ciphers = 自組織のサーバーで、AES-GCM または ChaCha20 を使う ECDHE の暗号スイート、または TLS 1.3 を提供し、相手側にも同じ対応を依頼します。

## 件数

numbers = { $whole } 通中 { $part } 通 ({ $share }、しきい値 { $limit })
numbers-forced = { $whole } 通中 { $part } 通が平文 ({ $share })
evidence = { $flow }: { $numbers }
