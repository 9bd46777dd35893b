title = コマンドを作成
intro = 使える権限と日付を選んでください。入力した内容は、このページの外に出ません。
role = 使える権限
from = 最初の日
to = 最後の日
domains = 自組織のドメイン (コンマ区切り)
notify = 完了通知先のメールアドレス (省略可)
commands = コマンド
not-run = 実行する前にコマンドを確認してください。ここでは何も実行されません。
missing = 不足しているファイル
how = 入手方法

## 使える権限

role-reports = Exchange Online: レポート
role-extended-trace = Exchange Online: TLS がわかる追跡
role-summary-trace = Exchange Online: すぐに得られる追跡 (TLS の情報なし)
role-exchange-server = Exchange Server
role-postfix = Postfix

## コマンドを作成できない理由

error-days = 最後の日が最初の日より前です。
error-too-old = Exchange Online の保存期間は { $days } 日です。指定できる最も古い日は { $day }です。
error-to-come = まだ到来していない日付です。
error-no-domain = contoso.com のような自組織のドメインを、少なくとも 1 つ入力してください。
error-domain = 「{ $typed }」は、contoso.com のようなドメインではありません。
error-address = 「{ $typed }」は、admin@contoso.com のようなメールアドレスではありません。
error-too-many = { $searches } 回の検索が必要ですが、1 日に実行できるのは { $most } 回までです。日数またはドメインを減らしてください。

## コマンドについて

remark-earliest = Exchange Online の保存期間は { $days } 日なので、{ $day }から始まります。
remark-last-hours = 今日の直近の分は、まだ含まれません。最大で 4 時間分が欠けます。
takes-one-search = 検索は 1 回です。準備に 30 分以上かかります。
takes-searches = 検索は { $searches } 回で、それぞれ 1 週間分までです。ファイルが 100,000 行で途切れないように分けています。準備にそれぞれ 30 分以上かかりますが、並行して進みます。
takes-slow-searches = 検索は { $searches } 回で、それぞれ 1 週間分までです。準備にそれぞれ最長で数時間かかりますが、並行して進みます。
takes-pages = 最後のページまで実行されます。1 ページは 5,000 行、5 分間に 100 ページまでです。100,000 通で 1 分ほどかかります。
takes-copying = ログのコピーと同じだけの時間がかかります。ログは数ギガバイトになることがよくあります。サーバーのディスクを読み取る権限のあるユーザーとして、Exchange Management Shell で実行してください。
takes-at-once = 数秒で終わります。

## 不足しているファイル

only-one-direction =
    { $missing ->
        [inbound] 送信メールしかありません。{ $file }。
       *[outbound] 受信メールしかありません。{ $file }。
    }
only-one-direction-on =
    { $from }～{ $to }: { $missing ->
        [inbound] 送信メールしかありません。この期間の{ $file }。
       *[outbound] 受信メールしかありません。この期間の{ $file }。
    }
missing-inbound-report = 受信メッセージレポートが不足しています
missing-outbound-report = 送信メッセージレポートが不足しています
missing-inbound-trace = 自組織のドメインを受信者とする追跡ファイルが不足しています
missing-outbound-trace = 自組織のドメインを送信者とする追跡ファイルが不足しています
missing-receive-logs = 受信ログ (RECV….LOG) が不足しています
missing-send-logs = 送信ログ (SEND….LOG) が不足しています
missing-inbound-server-log = 受信メールを処理するサーバーのログが不足しています
missing-outbound-server-log = 送信メールを処理するサーバーのログが不足しています
missing-inbound-not-mails = 受信メールを含むレポートまたはログが不足しています (メールからわかるのは、組織に入る経路だけです)
missing-outbound-not-mails = 送信メールを含むレポートまたはログが不足しています (メールからわかるのは、組織に入る経路だけです)
missing-inbound-file = 受信メールを含むファイルが不足しています
missing-outbound-file = 送信メールを含むファイルが不足しています
missing-lists-online = ファイルからは、{ $connectors } 個のコネクタの種類、または TLS を強制しているかどうかがわかりません。Get-InboundConnector と Get-OutboundConnector によるコネクタ一覧が不足しています。
missing-lists-server = ファイルからは、{ $connectors } 個のコネクタの種類、または TLS を強制しているかどうかがわかりません。Get-ReceiveConnector と Get-SendConnector によるコネクタ一覧が不足しています。
