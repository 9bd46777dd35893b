export-charts = グラフ (PNG)
export-print = 印刷または PDF…
copy-text = 表をテキストとしてコピー
print-title = 印刷、または PDF として保存
print-hint = 選択した期間に表示されるすべての内容 (数値、グラフ、分析情報、ファイル、方法) を、明るい配色で出力します。ブラウザーの印刷画面では、「PDF に保存」も選べます。
organization = 組織
organization-hint = 先頭に印刷されます。一度入力すれば済むように、このブラウザーにのみ保持されます。空欄の場合は何も保持されません。
with-hashes = 各ファイルの SHA-256 を付ける
with-hashes-hint = 数値がどのファイルから得られたかを、後で証明できます。すべてのファイルをもう一度読み取ります。
hashing = ファイルのハッシュを計算しています
hashes-ready = ファイルのハッシュを計算しました。
hashes-lost = ファイルのハッシュを計算できませんでした。ハッシュなしで印刷するか、もう一度お試しください。
print = 印刷
paper-title = 転送中に (TLS で) 保護されたメール
range = 期間
coverage = ファイルにある日付
counted = 集計単位
based-on = 集計元
made-on = 作成日
made-by = 作成プログラム
in-short = 要点
charts = グラフ
by-connector = コネクタ別
insight-limits = しきい値
files-given = ファイル
files-read = ファイルから読み取った内容
sha256 = SHA-256
not-hashed = 計算なし
unreadable = 読み取れなくなりました
method = 方法
method-text = 各メッセージは、組織の境界を 1 つの方向に 1 つの SMTP 接続で越えるたびに 1 回数えます。同じ通過が複数の行やファイルにある場合も、1 回と数えます。日付の区切りは、期間とともに示したタイムゾーンによります。TLS バージョンは、行に記録されたものです。「暗号化」は TLS 1.0 以降を使ったメールです。割合は、ファイルに TLS の情報があるメールを母数としています。情報がないメールは件数として示し、「TLS なし」とみなすことはありません。包括的レポートで TLS バージョンのないメッセージを「TLS なし」と数えるのは、同じファイルの中に、その方向でバージョンの記録された他のメッセージがある場合だけです。すべてのファイルは、このレポートを作成した人のブラウザーの中で読み取られました。正確な規則は、Mailflow Insight の docs/counting.md にあります。
fetching = レポートを取得しています
hosted-other-site = 別のサイトにあります。このページは、情報が外に出ることのないように、自身のサイトとだけ通信します。レポートを保存してここにドロップするか、このサイトに置いてください。
hosted-not-found = このサイトに、そのファイルはありません。アドレスの「?report=」より後ろの部分を確認してください。
hosted-failed = 取得できませんでした。接続を確認して、ページを再読み込みしてください。別のサイトへのリダイレクトは拒否されます。
hosted-too-large = 64 MB を超えています。レポートがこの大きさになることはありません。
hosted-no-report = このページで保存したレポート (「エクスポート」›「レポート (JSON)」) ではありません。
dismiss = 閉じる

## 印刷物

hashed-so-far = { $all } 中 { $done }
limits-in-force = TLS 1.0 以前が { $tls10 } 超、TLS なしが { $no-tls } 超 (判明分が { $least } 以上の場合)
severity-error = エラー
severity-warning = 警告
severity-info = 情報

## サイトにあるレポート

hosted = レポート「{ $address }」を開けませんでした。{ $what }
