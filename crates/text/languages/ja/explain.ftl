title = この数値の内訳
step = 段階
count = 件数
asking = 各段階を集計しています…
failed = 各段階を集計できませんでした。ファイルを読み取る処理が、ブラウザーによって終了されました。ページを再読み込みして、ファイルをもう一度ドロップしてください。
rounding = 割合は、表示する桁で丸めています。0% または 100% と示すのは、ちょうどその値の場合だけです。

## 表の行

step-records = すべてのファイルのレコード
step-skipped = 集計対象外: { $reason }
step-together = 他のレコードと合わせて初めて 1 つの受け渡しを示すもの、受け渡しを示さないもの、一度に複数を示すもの
step-telling = 受け渡しを示すもの
step-other-servers = 同じメッセージを、組織の別のサーバーも記録したもの
step-repeated = 別のレコードと同じ内容のもの: コピー、およびより確実な行と重複する行
step-gave-way = { $format }: 情報のより多い形式に同じメッセージがあるもの
step-transfers = 受け渡し (それぞれ 1 回)
step-other-days = 他の日のもの
step-other-direction = 他の方向のもの
step-other-flow = 他のコネクタを使うもの、またはコネクタを使わないもの
step-other-partner = 他のパートナーのもの
step-other-protection = 他の TLS の分類、または他の方法で保護されたもの
step-messages = この数値のメッセージ
step-more-recipients = 各メッセージの 2 人目以降の受信者
step-recipients = この数値の受信者

## TLS の情報がないメッセージ

silent-in-clear = このうち { $messages } 通には、TLS の情報がありません。読み込んだ追跡の他の行には情報があるため、情報がないものは「TLS なし」とみなします。
silent-unknown = このうち { $messages } 通には、TLS の情報がありません。それが何を意味するかはファイルから判断できないため、割合に含まれません。

## 数値だけのファイルとリンクの数値

step-all-of-file = このファイルのすべての件数
step-elsewhere = 同じ日とコネクタについて、別のファイルがより多いか同じ件数を示すもの
step-adds = この数への寄与
added-up = これらの数値は、ここに来る前にすでに集計されています。どのメッセージか、どのレコードから数えたか、どの重複が除かれ、どの形式が譲ったかは、作成された場所で決まりました。ここにあるのは日とコネクタごとの合計だけなので、もうわかりません。
by-day = 日ごと
together = 合計
made-of = 元になったファイル
origin-records = レコード
origin-transfers = 転送
origin-skipped = 数えないもの
origin-made-by = { $generator } が作成しました。
origin-counted = このファイルによると、{ $files } 個のファイルの { $records } 件のレコードから数えられました。転送として数えたもの { $transfers } 件、数えなかったもの { $skipped } 件です。
origin-more = ほか { $files } 個のファイル
origin-of-sums = このファイル自体も、すでに集計された数値から作られています。
origin-zone = 日付はタイムゾーン { $zone } のものです。
origin-zone-not-told = 日付がどのタイムゾーンのものかは示されていません。
origin-not-told = どのプログラムが、どのファイルとレコードから作成したかは示されていません。
origin-shares = 表には割合が書かれています。各行を、合計が件数に一致する整数のメッセージ数に直したため、1 つの分類の数は行ごとに 1 だけずれることがあります。
origin-absence = TLS について何も書かれていないものは、作成された場所でその規則によって判断されています。「TLS なし」と「記録なし」はそのまま使われます。
origin-link = リンクにはファイル名もレコードも含まれません。以下は、リンクに含まれるこの数の内訳です。
other-unit = ここでは何も数えません。このファイルは受信者を数え、ほかのファイルはメッセージを数えています。
