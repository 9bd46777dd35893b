hops = ホップ
reading = ヘッダーを読み取っています…
failed = ファイルを読み取れなくなりました。もう一度ドロップしてください。
none = 「Received」ヘッダーがないため、ホップがわかりません。
private = この画面のために読み取ったもので、他の場所には表示されません。ホップのホストと時刻が、リンクやレポートに含まれることはありません。
number = ホップ
from = 送信元
by = 受信先
with = プロトコル
at = 時刻 (UTC)
delay = 遅延
boundary = 境界
boundary-hint = 印の付いたホップで、メールが組織に入りました。集計されるのはこのホップです。
no-boundary = 組織に入ったとわかるホップがないため、このメールは集計されません。
not-smtp = SMTP 以外
not-told = 不明

## ホップ

show-hops = { $file } のホップを表示
delay-late = { $seconds } 秒
delay-early = −{ $seconds } 秒 (時計のずれ)
whole-way = 最初のホップから最後まで: { $delay }
