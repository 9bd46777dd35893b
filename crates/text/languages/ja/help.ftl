## コマンド

shows-how-mail-was-protected-in-transit = 追跡ファイルから、メールが転送中にどう保護されていたかを表示する
read-trace-files-and-write-a-report = 追跡ファイルを読み取り、レポートを出力する
servers-behind-a-number = 数値の背後にいるサーバー、ドメインと、使われた暗号を表示する (取り扱い注意)
show-with-whom-mail-was-exchanged = メールをやり取りした相手を、問題の大きい順に表示する (取り扱い注意)
show-what-tls-stopped = TLS で止まった通信とその理由、サブミッションの送信元、ダイレクト送信を表示する (取り扱い注意)
show-tenants-and-servers = テナントとサーバーを並べて、問題の大きい順に表示する
show-every-line-about-one-message = 1 通のメッセージに関するすべての行と、各行がどう数えられたかを表示する (取り扱い注意)
compare-two-reports = 2 つのレポート、ファイル、またはフォルダーを、変更前と変更後として比較する
show-what-would-stop = より厳しいポリシーを適用した場合に止まるメールを表示する
count-files-on-this-machine = このコンピューターのファイルを集計し、別のコンピューターで他の集計結果とまとめられるようにする (取り扱い注意)
join-tallies-of-many-machines = 多数のコンピューターの集計ファイルを、全体のレポート、または 1 つの集計ファイルにまとめる
write-each-transfer-as-a-row = 受け渡しごとに 1 行を、他のプログラム向けに出力する
keep-a-report-current = ログの追記とローテーションに合わせて、レポートを最新の状態に保つ
write-a-report-without-names = 他の人に相談するために、名前を除いたレポートを出力する
tell-an-auditor-what-is-missing = 監査人向けに、欠けているものと、数値がどの要件の証拠になるかを出力する
write-down-which-files-were-read = 読み取ったファイルと得られた結果を、後で照合できるように記録する (取り扱い注意)
read-files-again-and-tell = ファイルを読み直し、マニフェストとの違いを表示する
make-a-share-link-of-a-report = レポートの共有リンクを作成する、または開く
look-at-a-table-that-is-not-known = 未知の表を調べ、列の意味を指定する、または確認する
write-what-a-shell-completes-by = シェルでこのプログラムの引数を補完するためのスクリプトを出力する
write-the-manual-page = マニュアルページを出力する

## 引数のライブラリ自体の文

print-this-message-or-the-help = このメッセージ、または指定したコマンドのヘルプを表示する
print-help-summary-with-h = ヘルプを表示する (要約は '-h')
print-help-more-with-help = ヘルプを表示する (詳細は '--help')
print-version = バージョンを表示する

## すべてのコマンドのオプション

the-language-of-sentences = 文の言語 [既定値: LC_ALL、LC_MESSAGES、LANG の言語。なければ en]
columns-of-the-text = テキストの桁数 [既定値: ターミナルの桁数。なければ COLUMNS の値]
say-nothing-but-why-something-failed = 失敗の理由以外は何も表示しない。レポートは、--fail-on の条件に該当した場合にだけ出力する

## ファイルと日付

trace-files-with-tallies = 追跡ファイル、アーカイブ (.gz、.xz、.bz2、.zst、.zip、.tar、.tgz)、集計ファイル、フォルダー。`-` は標準入力
the-last-n-days-of-the-coverage = ファイルの期間の最後の N 日間 [既定値: 7 (最後の 1 週間)]
first-day = 最初の日 (YYYY-MM-DD)
last-day = 最後の日 (YYYY-MM-DD)
the-whole-coverage = ファイルの全期間
what-is-counted = 集計単位
when-insights-fire = 分析情報を表示するしきい値: tls10=0.5、no-tls=0.25、weak=0.05、no-fs=0.05、min=10 (繰り返し指定可)
a-list-of-configured-connectors = 構成済みのコネクタの一覧 (繰り返し指定可)
a-column-mapping-that-the-page = 未知の表のために、ページまたは `mapping write` で保存した列の対応付け (繰り返し指定可)
an-own-domain-which-summary-traces-need = 自組織のドメイン (繰り返し指定可)。要約レポートで必要になる
the-order-of-day-and-month = 日付を 2 通りに解釈できるファイルでの日と月の順序。他のファイルには適用されない
day-month-year = 日、月、年
month-day-year = 月、日、年
the-key-that-the-machines = 多数のコンピューターで共有する鍵。16 バイト以上であれば、どのファイルでもよい。この鍵で作成した集計ファイルは、この鍵でのみ読み取れる
the-zone-of-stamps-that-say-none = タイムゾーンが不定のログと表で、タイムゾーンのないタイムスタンプに適用するタイムゾーン (繰り返し指定可)
what-the-files-of-a-path-are-called = ファイル、またはフォルダー内のファイルに付けるラベル。同じファイルには最後の指定を使う (繰り返し指定可)
only-the-files-of-this-label = `labels` が示すこのラベルのファイルだけを対象にする (繰り返し指定可)
count-days-in-this-zone = 日付の区切りに使うタイムゾーン。IANA 名、`utc`、または `local`。日次の数値しかないファイルの日付は変わらない
who-says-how-strong-version-and-cipher-are = バージョンと暗号の強度を評価する基準

## report の出力形式

how-the-report-is-written = レポートの出力形式
the-report-file = レポートファイル。ページで再び開ける
a-row-for-each-day-and-connector = 日付とコネクタごとに 1 行。ページでも開ける
sentences-bars-and-tables = 文、棒グラフ、表
one-file-without-script = スクリプトを含まない 1 つのファイル。メールで送れる
for-tickets-and-pages-of-a-team = チケットやチームのページ向け
numbers-for-prometheus = Prometheus などのための数値
a-line-for-each-day = 日付、メールフロー、分類ごとに 1 行。名前は Elastic Common Schema に従う

## report の判定と終了条件

what-the-verdict-is-measured-by = テキスト形式での判定のしきい値
tls12-or-later = TLS 1.2 以降
tls13 = TLS 1.3
encrypted = 暗号化 (バージョンは問わない)
end-with-status-3-where = これに該当する場合に、ステータス 3 で終了する (繰り返し指定可)
an-insight-that-is-an-error = エラーの分析情報
an-insight-that-is-a-warning = 警告またはエラーの分析情報
mail-is-less-protected = メールの保護がベースラインより悪化したか、新しい分析情報がある
the-report-json-of-last-time = --fail-on worse で比較する前回のレポート (JSON)。--output への書き込みより前に読み取る
name-domains-in-openmetrics = openmetrics にドメイン名を含める (取り扱い注意)
also-write-partners-and-ciphers = パートナーと暗号も、JSON としてこのファイルに出力する。ドメイン名を含むため、取り扱い注意
where-the-report-goes = レポートの出力先 [既定値: 標準出力]

## who: 数値の背後にいる相手

one-direction-only = 1 つの方向のみ
one-connector-only = 1 つのコネクタのみ
only-mail-that-used-no-connector = コネクタを使わないメールのみ
mail-of-this-class = この分類のメール。レポートでの名前で指定: none、ssl、tls1_0、tls1_1、tls1_2、tls1_3、tls_unversioned、not_recorded (繰り返し指定可) [既定値: TLS 1.2 未満のすべて]
mail-of-every-class = すべての分類のメール
only-mail-with-this-domain = このドメインとのメールのみ
with-its-subdomains-which-belong = 同じ登録ドメインに属するサブドメインも含める
how-the-number-came-about = サーバーの代わりに、その数がどのように得られたかを段階ごとに示す
how-it-is-written-csv-has-all = 出力形式。csv にはすべての行と列が含まれる
rows-of-each-table-at-most = 各表の最大行数
where-it-goes = 出力先 [既定値: 標準出力]

## partners

a-part-of-a-domain = ドメイン名またはコネクタ名の一部
partners-with-any-of-this = いずれかに当てはまるパートナー (繰り返し指定可)
in-clear-in-the-last-30-days = 対象期間の最後の 30 日間に平文あり
mail-below-the-threshold = しきい値を下回るメールあり
mail-without-forward-secrecy = 前方秘匿性のないメールあり
what-only-below-is-measured-by = --only below のしきい値
put-subdomains-together = サブドメインを、それが属する登録ドメインにまとめる
a-list-of-domains-that-must = 暗号化が必須のドメインの一覧。1 行に 1 つ。それぞれを判定する
what-was-agreed-with-them = 合意した内容、または強制する内容
encryption-any-version = 暗号化 (バージョンは問わない)
say-with-whom-tls-can-be-forced = TLS を強制できる相手 (メールが --requirement を一度も下回らなかった相手) を表示する
messages-that-a-partner-needs = 準備完了とみなすメッセージの最小数
days-that-a-partner-needs = 準備完了とみなす、最初から最後のメッセージまでの最小日数
write-the-settings-for-those = 一覧の代わりに、準備ができた相手のための、コピー用の設定を出力する

## stopped と message

which-table-csv-writes = csv で出力する表
attempts-that-tls-stopped = TLS で止まった試行 (相手と理由ごと)
who-hands-mail-in = サブミッションの送信元
mail-in-the-name-of-own-domains = 自組織のドメインを名乗り、どのコネクタでも受け入れられていないメール
the-message-id = Message-ID、Exchange のネットワークメッセージ ID、メールサーバーのキュー ID のいずれか
trace-files-without-tallies = 追跡ファイル、アーカイブ (.gz、.xz、.bz2、.zst、.zip、.tar、.tgz)、フォルダー。`-` は標準入力
how-it-is-written = 出力形式

## compare と what-if

before-a-saved-report = 変更前: 保存済みレポート、追跡ファイル、アーカイブ、フォルダーのいずれか
after-likewise = 変更後 (指定方法は変更前と同じ)
the-policy = ポリシー
tls11-and-older-are-refused = TLS 1.1 以前を拒否
the-same-and-mail-in-clear = TLS 1.1 以前と平文のメールを拒否
a-connector-forces-tls = コネクタで TLS を強制
only-what-the-guideline-recommends-is-accepted = ガイドラインの推奨だけを許可
the-connector-of-policy-force-tls = --policy force-tls の対象のコネクタ
its-direction = コネクタの方向

## tally、merge、transfers

trace-files-or-tallies = 追跡ファイル、アーカイブ、フォルダー、集計ファイル。`-` は標準入力
where-the-tally-goes = 集計ファイルの出力先 [既定値: 標準出力]
write-a-tally-of-all-of-them = レポートの代わりに、全体をまとめた集計ファイルを出力する
how-rows-are-written = 行の出力形式
columns-with-types = 型付きの列の圧縮形式。DuckDB、polars、Spark など向け
with-a-header = ヘッダー付き
an-object-a-line = 1 行に 1 つのオブジェクト
name-remote-servers-and-domains-as-well = リモートサーバーとドメインの名前も含める (取り扱い注意)
where-they-go = 出力先 [既定値: 標準出力]

## watch

the-folder-with-the-logs = ログのフォルダー
the-report-as-json = レポート (JSON)。ページでは ?report= を付けて開く
where-what-was-counted-is-kept = 再起動後に同じ内容を読み直さないように、集計結果を保存する場所 [既定値: レポートの名前に .state を付けたもの]。集計ファイルと同じく取り扱い注意
seconds-between-two-reports-at-least = レポートを更新する間隔の最小秒数
bring-the-report-up-to-date = レポートを最新の状態にして終了する

## manifest と verify

where-the-manifest-goes = マニフェストの出力先 [既定値: 標準出力]
the-manifest = マニフェスト。ファイルは、マニフェストの記載に従って、その期間について読み取る
the-files-and-folders = `manifest` に指定したファイルとフォルダー
a-list-of-connectors-given-then = 当時指定した、構成済みのコネクタの一覧 (繰り返し指定可)
a-column-mapping-given-then = 当時指定した、列の対応付け (繰り返し指定可)

## link

make-a-link-that-holds-the-report = レポートそのものを含む、Web サイトのページへのリンクを作成する
where-the-page = ページの場所 (例: https://mail.example/insight/)
give-connectors-other-names = コネクタ名を置き換える。「コネクタ A」がメールの最も多いコネクタになる
protect-the-link-with-a-passphrase = リンクをパスフレーズで保護する。パスフレーズは MAILFLOW_PASSPHRASE から読み取る。なければターミナルで入力を求め、それもできなければ標準入力の最初の行を使う
open-a-link-into-a-report = リンクを開き、レポートにする
the-link = リンク。`-` は標準入力
who-says-how-strong-a-version = バージョンの強度を評価する基準

## mapping

show-the-columns-of-a-table = 表の列と、その割り当てを表示する
write-a-mapping-for-a-table = 判別できたものと指定した内容から、表の対応付けを出力する
check-how-far-a-mapping-reads = 対応付けで表をどこまで読み取れるかを確認する
the-table = 表
what-the-mapping-is-called = 対応付けの名前 [既定値: 表の名前]
a-column-that-means-this = この意味を持つ列: time=Received (繰り返し指定可)
the-same-for-all-rows = すべての行で同じ値: direction=inbound (繰り返し指定可)
a-word-of-the-direction-column = 方向の列に現れる語: eingehend=inbound (繰り返し指定可)
a-word-of-the-tls-column = TLS の列に現れる語: ja=tls_unversioned (繰り返し指定可)
the-mapping = 対応付け
an-own-domain-which-tells-the-direction = 自組織のドメイン (繰り返し指定可)。方向の列がない場合に、方向の判定に使う

## completions と man

the-shell = シェル
write-a-page-for-the-program = プログラムのページとコマンドごとのページを、このフォルダーに出力する [既定値: プログラムのページを標準出力に]

## コマンドのヘルプの末尾

examples = 例:
each-command-has-a-help = どのコマンドにもヘルプがあります: mailflow-insight report --help
exit-status = 終了ステータス: 0 レポートを作成した、1 何も集計できなかった、2 使い方の誤り、またはファイルを読み取れない、3 --fail-on の条件に該当した。
exit-status-of-verify = 終了ステータス: 0 すべてマニフェストと一致、1 一致しないものがある、2 使い方の誤り、またはファイルを読み取れない。
without-once-it-goes-on = --once を付けない場合は、終了させるまで動き続けます。
