values = 値
as-counts = 件数
as-shares = 割合
rows-by = 行
by-day = 日別
by-connector = コネクタ別
direction = 方向
both = 両方
show-for = データの表示対象
all-flow = すべてのメールフロー
search = 表を検索
no-rows = 選択、検索、フィルターに合う行はありません。
export-table = 表 (CSV)
filters = フィルター
filter-hint = フィルターのすべての条件を満たす行を表示します。フィルターはこのブラウザーに保持されます。日付は 2026-11-15、種類は OnPremises または Partner、強制 TLS は True または False の形式で入力します。
filter-name = 新しいフィルターの名前
clause = 条件
clause-column = 列
clause-operator = 比較方法
clause-value = 値
add-clause = 条件を追加
save-filter = 保存して適用
clear-filter = フィルターを解除
who = サーバーを表示
who-asking = 調べています…
who-failed = ファイルを読み直しているため、調べられませんでした。いったん閉じて、もう一度お試しください。
who-private = この画面と、ここからダウンロードするファイルにのみ含まれます。サーバー、ドメイン、メッセージ ID が、リンクやレポートに含まれることはありません。
who-summaries = この数値は、集計済みのファイルから得たものです。送信者と受信者はわかりません。表示するには、同じ期間のメッセージ追跡ファイルを読み込んでください。
who-nobody = 表示するものはありません。
server = リモートサーバー
domain = ドメイン
cipher = 暗号
messages = メッセージ
recipients = 受信者
first = 最初 (UTC)
last = 最後 (UTC)
message-ids = メッセージ ID の例
evidence-csv = サーバー一覧をダウンロード (CSV)
who-inbound = 送信者を表示
who-outbound = 受信者を表示
servers = サーバー
senders-csv = 送信者一覧をダウンロード (CSV)
recipients-csv = 受信者一覧をダウンロード (CSV)
not-told = 不明
partner-message = パートナーへのメール
partner-message-hint = 波かっこの部分を埋め、伝えたくない内容は省いてください。
copy = コピー
copied = コピーしました
settings = このコネクタの PowerShell
settings-hint = 先に、このコネクタの「TLS なし」の件数を確認してください。それが、拒否または返送されることになるメールです。partner.example のような名前は、実際の名前に置き換えてください。
no-insights-here = 表示中の範囲に、目立った問題はありません。
none-above = 平文または TLS 1.2 未満のメールがありますが、しきい値を超えたコネクタはありません。
insight-more = 修正手順
help = ヘルプ
help-back = 戻る
help-failed = このサイトからヘルプを取得できませんでした。ページを再読み込みして、もう一度お試しください。
limits = しきい値
limits-hint = 割合がしきい値を超えた場合だけ該当します (等しい場合は該当しません)。このブラウザーに保持されます。
limit-tls10 = TLS 1.0 以前 (%)
limit-no-tls = TLS なし (%)
limit-weak = 弱い暗号 (%)
limit-no-fs = 前方秘匿性なし (%)
limit-min = メッセージの最小数
limits-reset = 既定値に戻す
chart = 総数と TLS
view-by = データの表示方法
mail-flow = メールフロー
tls-usage = TLS の使用状況
total = 合計
others = その他
what-if = ポリシーの試算
what-if-hint = より厳しいポリシーであれば、この期間に影響を受けていたメールです。
policy = ポリシー
connector = コネクタ
no-connector = この期間に、コネクタを使ったメールはありません。
nothing-stops = 止まるメールはありません。
stops-by-connector = 止まるメール (コネクタ別)
stops-by-day = 止まるメール (日別)
stops = 止まるメール
only = これだけ
table-keys = Enter キーで数値に入り、方向キーで数値の間を移動し、Tab キーで表から出ます。
chart-keys-alone = 方向キーで日を移動し、Enter キーでその日の数の内訳を表示します。
no-mail-here = この期間に、選択に合うメールはありません。

## メールフロー

refused-or-in-clear = TLS を強制しているため拒否されるもの: { $refused }。TLS を強制しないかぎり平文になるもの: { $in-clear }。
flow-too-few = 少なすぎて判定できません ({ $known }、最小 { $least })。平文または TLS 1.2 未満: { $old }。
more-flows = このほか { $flows } 個のメールフローも、少なすぎて判定できません。

## フィルターの比較方法

operator-is = と等しい
operator-starts-with = で始まる
operator-above = より大きい
operator-below = より小さい

## ポリシー

policy-refuse-below12 = TLS 1.2 未満を拒否
policy-refuse-below12-and-clear = TLS 1.2 未満と TLS なしを拒否
policy-force-tls = コネクタで TLS を強制
policy-recommended-only = ガイドラインの推奨だけを許可

## フィルターとグラフ

delete-filter = フィルター「{ $name }」を削除
remove-clause = 条件 { $number } を削除
only-this = これだけ: 「{ $name }」を表示、またはすべてに戻す

## 数値の背後にいる相手

who-stops-inbound = 送信者を表示
who-stops-outbound = 受信者を表示
who-stops-both = サーバーを表示
ask-who = { $number }、{ $what }、{ $about }: { $who }
who-summary = { $messages } 通、リモートサーバーとバージョンの組み合わせ { $rows } 件
who-unlisted = メッセージの少ないほかの { $rows } 件は一覧に含めていません (合計 { $messages } 通)。
who-not-kept = { $messages } 通: サーバーが多すぎるため、すべての名前をメモリに保持できませんでした。

## ポリシーの試算

would-stop =
    { $unit ->
        [recipients] 受信者 { $whole } 人中 { $part } 人分
       *[messages] { $whole } 通中 { $part } 通
    }が止まります (1 日あたり { $daily })。
undecided =
    { $unit ->
        [recipients] 受信者 { $amount } 人分
       *[messages] { $amount } 通
    }は判定できません。ファイルに TLS の情報またはバージョンがありません。

## パートナーへのメール

partner-server = { $name }: { $messages } 通、{ $version }、{ $first }～{ $last }
partner-servers-more = …ほか { $servers } 台のサーバー
partner-inbound =
    件名: {"{"}partner.example{"}"} から {"{"}contoso.com{"}"} へのメールの転送中の保護について ({ $versions })

    ご担当者様

    お世話になっております。{"{"}contoso.com{"}"} のメール管理者です。{ $from }～{ $to } (UTC) に、当方のメールサービスは貴社のサーバーから { $whole } 通のメールを受信しました。そのうち { $part } 通が{ $in-clear ->
        [yes] 転送中に暗号化されていませんでした
       *[no] 古いバージョンの TLS のみで暗号化されていました
    }。

    該当するサーバーは次のとおりです (サーバー: 通数、保護、最初～最後、UTC)。

    { $servers }
    当方のサーバーは、TLS 1.2 および 1.3 の STARTTLS を提供しています。これより古いバージョンにしか対応していないサーバーは、平文に切り替わります。

    つきましては、これらのサーバーの SMTP 送信で TLS 1.2 以降を有効にし、完了しましたらご連絡くださいますようお願いいたします。すでに貴社のサーバーでない場合も、その旨をお知らせください。

    {"{"}日付{"}"} 以降、{"{"}partner.example{"}"} からのメールは TLS を使用したものに限り受け付ける予定です。TLS を使用しないメールは、以後拒否されます。

    {"{"}contoso.com{"}"} ポストマスター {"{"}postmaster@contoso.com{"}"}
partner-outbound =
    件名: {"{"}partner.example{"}"} のメールサーバーが TLS 1.2 に対応していない件について

    ご担当者様

    お世話になっております。{"{"}contoso.com{"}"} のメール管理者です。{ $from }～{ $to } (UTC) に、当方から貴社のサーバーへ { $whole } 通のメールを配信しました。そのうち { $part } 通では、次の保護を上回る暗号化で接続できませんでした: { $versions }

    該当するサーバーは次のとおりです (サーバー: 通数、保護、最初～最後、UTC)。

    { $servers }
    この状態は次のコマンドで確認できます。
    openssl s_client -starttls smtp -connect {"{"}mx.partner.example{"}"}:25 -tls1_2

    つきましては、サーバー名を記載した証明書とともに、TLS 1.2 以降の STARTTLS を提供してくださいますようお願いいたします。{"{"}日付{"}"} 以降、{"{"}partner.example{"}"} へのメールは TLS でのみ配信する予定です。暗号化できないメールは、以後当方の送信者に返送されます。

    {"{"}contoso.com{"}"} ポストマスター {"{"}postmaster@contoso.com{"}"}
