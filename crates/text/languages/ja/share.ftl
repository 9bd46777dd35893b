share = 共有
title = このレポートを共有
lead = リンクそのものに、以下の数値が含まれます。他の場所には保存されません。リンクを持つ人は誰でも、これらの数値を読むことができます。
link = リンク
copy = コピー
copied = コピーしました
copy-by-hand = リンクを選択しました。コピーされていない場合は、Ctrl+C キーを押してください。
too-large = このレポートはリンクに収まりません。最も粗い形にしても収まらないため、ファイルとして共有してください。
from-disk = このページはディスクから開かれています。リンクは、同じファイルが同じ場所にあるコンピューターでしか開けません。ファイルとして共有するか、Web サイトのページを使ってください。
replace-names = コネクタ名を置き換える
replace-names-hint = 「コネクタ A」が、メールの最も多いコネクタです。B 以降も同様です。検索とフィルターは、名前が含まれる可能性があるため、除かれます。
protect = パスフレーズで保護
protect-hint = リンクは、パスフレーズがなければ開けなくなります。無作為に選んだ 4 語以上を使い、リンクとは別の方法で伝えてください。パスフレーズは、復元も変更もできません。
no-cryptography = ここでは使えません。ブラウザーの暗号化機能を使えるのは、ページを HTTPS で開いた場合、このコンピューター上で開いた場合、ディスクから開いた場合だけです。
passphrase = パスフレーズ
encrypt = リンクを暗号化
encrypting = 暗号化しています…
encrypt-first = 暗号化が終わると、ここにリンクが表示されます。
encrypt-failed = ブラウザーがリンクを暗号化できませんでした。ファイルとして共有してください。
changes = リンクに収めるために短縮した内容
holds = リンクに含まれる内容
days = 日付
counts = 数値
flows = コネクタとメールフロー
insights = 分析情報 (開くときに再計算)
view = 表示内容
limits = しきい値
made = 作成
none = なし
all-numbers = リンクのすべての数値
not-in-it = リンクに含まれない内容
not-in-it-text = アドレス、ホスト名、IP アドレス、件名、メッセージ ID、数値の背後にある送信者、受信者、サーバー、およびファイル名。
file = ファイルとして共有
file-hint = 保存済みレポートには、長さの制限がありません。すべての日付、そのままのコネクタ名、読み取ったファイルの名前が含まれます。追跡ファイルと同じように、ページにドロップすると開きます。
file-save = レポートを保存 (JSON)
sealed = このレポートはパスフレーズで保護されています
sealed-text = パスフレーズは、リンクの送り主が知っています。入力したものはこのブラウザーの中で確認され、どこにも送信されません。
open = 開く
opening = 開いています…
to-start = スタート画面へ
shared-report = 共有されたレポート
leave = このレポートを閉じる
left = 共有されたレポートを閉じました。現在表示されているのは、ご自身の結果です。ブラウザーの「戻る」ボタンで、レポートを再び表示できます。
no-files = リンクにファイルは含まれません
no-files-text = 含まれるのは集計済みの数値だけです。お手元のファイルをこのページの任意の場所にドロップすると、共有されたレポートが閉じ、ファイルの集計が始まります。
not-in-link = 送信者、受信者、サーバーは、リンクに含まれません。リンクの送り主に尋ねるか、元のメッセージ追跡ファイルをドロップしてください。

## 名前

connector-called = コネクタ { $letter }
other-connectors = その他のコネクタ { $count } 個

## 長さとパスフレーズ

link-length = { $used } 文字 (最大 { $most } 文字)
passphrase-cost = AES-256-GCM。推測 1 回ごとに、PBKDF2 (SHA-256) の { $rounds } 回の反復計算が必要です。
passphrase-cost-here = AES-256-GCM。推測 1 回ごとに、PBKDF2 (SHA-256) の { $rounds } 回の反復計算が必要で、このコンピューターでは { $seconds } 秒かかります。

## 省いた内容

days-added-up-weeks = 最後の日からさかのぼって、1 週間ごとに集計しています。数値は、その週の最初の日に示します。
days-added-up-four-weeks = 最後の日からさかのぼって、4 週間ごとに集計しています。数値は、その 4 週間の最初の日に示します。
days-added-up-all = すべての日を集計しています。数値は最初の日に示します。
connectors-added-up = メールの少ないコネクタ { $connectors } 個を「その他のコネクタ」にまとめています。
idle-left-out = メールのないコネクタ { $connectors } 個を除いています。
insights-left-out = まとめたコネクタに関する分析情報 { $insights } 件を除いています。
search-left-out = 検索とフィルターを除いています。
names-replaced = コネクタ名を置き換えています。

## リンクに含まれる内容

counted-messages-traces = メッセージ数 (追跡ファイルから集計)
counted-recipients-traces = 受信者数 (追跡ファイルから集計)
counted-messages-summaries = メッセージ数 (集計済みレポートによる)
counted-recipients-summaries = 受信者数 (集計済みレポートによる)
numbers = 数値 { $numbers } 個: { $flows } 個のメールフローの日別の総数、受信者数、TLS バージョン
made-on = { $day }、Mailflow Insight { $version }
limits-set = TLS 1.0 以前が { $tls10 } 超、TLS なしが { $no-tls } 超 (母数が { $min } 以上の場合)

## 共有されたレポートの期間

covers-past-week = このレポートの対象は、過去 1 週間です。
covers-day = このレポートの対象は、{ $day } (UTC) です。
covers-between = このレポートの対象は、{ $days } (UTC) です。
files-covered-past-week = 元のファイルの期間は、過去 1 週間です。
files-covered-day = 元のファイルの期間は、{ $day }です。
files-covered-between = 元のファイルの期間は、{ $days }です。その他の日は、リンクに含まれていません。

## リンクが開けない理由

link-cut = リンクが途中で切れています
link-cut-help = 末尾が欠けているため、何も表示されません。メールソフトやチャットソフトの中には、長いリンクを分割するものがあります。メッセージからリンク全体をアドレスバーにコピーするか、もう一度送ってもらってください。必要であれば、ファイルで送ってもらってください。
link-changed = リンクが変更されています
link-changed-help = チェックサムが一致しないため、何も表示されません。途中で文字が変更、削除、または追加されています。メッセージからコピーし直すか、もう一度送ってもらってください。
link-newer = 新しいバージョンで作成されたリンクです
link-newer-help = このページは、リンクを作成したページより古いバージョンなので、リンクを読み取れません。ページを再読み込みしてください。解決しない場合は、ファイルか、このバージョンで作成したリンクを送ってもらってください。
link-not-ours = Mailflow Insight のリンクではありません
link-not-ours-help = アドレスの r= より後ろの部分は、このプログラムが作成したものではありません。リンクの出所を確認し、コピーし直してください。
link-wrong-passphrase = パスフレーズが違います
link-wrong-passphrase-help = リンクに問題はありませんが、このパスフレーズでは開けません。大文字と小文字、空白、アクセント記号は区別されます。パスフレーズは誰にも復元できません。リンクの送り主に確認してください。
link-no-cryptography = ここではパスフレーズを確認できません
link-no-cryptography-help = ブラウザーの暗号化機能を使えるのは、ページを HTTPS で開いた場合、このコンピューター上で開いた場合、ディスクから開いた場合だけです。リンクを HTTPS で開いてください。
