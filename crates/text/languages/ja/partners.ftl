title = パートナー
lead = メールをやり取りした相手と暗号化の質を、問題の大きい順に示します。
private = ドメインは、この画面と、ここから保存するファイルにのみ含まれます。リンクやレポートに含まれることはありません。
asking = パートナーを調べています…
failed = パートナーを調べられませんでした。ファイルの読み直しの最中か、このページの一部を取得できなかった可能性があります。別の画面に移動してから戻ると、もう一度試せます。
summaries = この数値は、集計済みのファイルから得たものです。パートナーの名前は含まれません。表示するには、同じ期間のメッセージ追跡ファイルを読み込んでください。
not-in-link = リンクには、パートナーの名前も、暗号と証明書の情報も含まれません。そのため、強度と相手の確認はわかりません。リンクの送り主に証跡のファイルを送ってもらうか、元のメッセージ追跡ファイルをドロップしてください。
nobody = この期間にメールはありません。
search = ドメインとコネクタを検索
filters = いずれかに当てはまるパートナーを表示
fold = サブドメインをまとめる
csv = パートナー (CSV)
show-30-days = 過去 30 日間を表示
partner = パートナー
no-domain = 不明なドメイン
inbound = 相手から
outbound = 相手へ
modern = TLS 1.2 以降
worst = 最低の保護とその最終日
strength = 強度
secrecy = 前方秘匿性
proof = 相手の確認
history = 日数
history-hint = 1 本の棒が 1 日を表します。日数が多い場合は、数日分を 1 本にまとめます。赤い部分は TLS 1.2 未満です。
connectors = コネクタ
no-connector = なし
nothing-encrypted = 暗号化されたメールなし
no-rows = 選択と検索に合うパートナーはありません。
contract = 暗号化が必須のドメイン
contract-hint = 暗号化を合意したドメインを、1 行に 1 つずつ貼り付けてください。サブドメインも含めて、両方向を確認します。一覧はこのブラウザーにのみ保持されます。
contract-list = ドメインの一覧
contract-need = 合意した内容
verdict = 結果
ciphers = 暗号
ciphers-hint = 暗号化されたメールに使われた暗号です。既知の表にない暗号と、ファイルからわからない暗号には、評価がありません。
no-cipher = 不明
grade = 評価
why = 理由
suites = 該当しうる暗号スイート
to-do = 対処方法
no-suite = このバージョンでこの暗号に該当しうる暗号スイートは知られていません。
guideline = 評価の基準
guideline-hint = 個々のメッセージのバージョンと暗号スイートを評価します。サーバーが他の相手に提供するもの、およびグループ、鍵の長さ、署名、証明書は評価しません。
quality = 暗号化の質
quality-not-in-link = リンクには暗号と証明書の情報が含まれないため、強度、前方秘匿性、相手の確認はわかりません。
proof-inbound = 受信メールの場合は、送信元サーバーの証明書による確認です。証明書を提示する送信元は少ないため、「未検証」が普通です。
by-connector = コネクタ別の強度と相手の確認
encrypted = 暗号化
evidence = 証跡 (JSON)、非公開
evidence-failed = 証跡を作成できませんでした。ファイルの読み直しの最中である可能性があります。もう一度お試しください。

## ガイドライン

guideline-ncsc-nl = NCSC-NL (2025-05)
guideline-bsi = BSI TR-02102-2 (2025-01)
guideline-nist = NIST SP 800-52 Rev. 2 (2019-08)
guideline-mozilla = Mozilla intermediate (2026-04)
document-original = 出典: { $document }
document-from-tool = 出典: { $document }。評価は、公開されているテストツールに収録されたものです。

## 評価

grade-good = 良好
grade-sufficient = 十分
grade-phase-out = 段階的に廃止
grade-insufficient = 不十分
grade-cannot-tell = 判定不能
grade-action-good = 不要です。
grade-action-sufficient = 急ぐ必要はありません。最も望ましいのは、TLS 1.3、または ECDHE と AES-GCM の組み合わせです。
grade-action-phase-out = 置き換えを計画してください。双方が TLS 1.3、または TLS 1.2 で ECDHE と AES-GCM の組み合わせを提供するようにし、その後これを無効にします。
grade-action-insufficient = これをまだ必要とする相手を調べ (「サーバーを表示」)、TLS 1.2 以降で ECDHE と AES-GCM の組み合わせを提供するように依頼します。その後、自組織側でこのバージョンまたは暗号スイートを無効にします。
grade-action-cannot-tell = ファイルの情報が不足しています。プロトコルログ、メッセージ追跡の包括的レポート、またはメールサーバー自体のログから、暗号がわかります。
reason-named =
    { $subject }: { $grade ->
        [good] 良好
        [sufficient] 十分
        [phase-out] 段階的に廃止
        [insufficient] 不十分
       *[cannot-tell] 判定不能
    } ({ $section } を参照)
reason-left-out =
    { $subject }: { $grade ->
        [good] 良好
        [sufficient] 十分
        [phase-out] 段階的に廃止
        [insufficient] 不十分
       *[cannot-tell] 判定不能
    } (ガイドラインに記載なし、{ $section })

## 前方秘匿性と相手の確認

secrecy-yes = はい
secrecy-no = いいえ
secrecy-cannot-tell = 判定不能
proof-dane = DANE
proof-verified = 検証済み
proof-trusted = 信頼済み
proof-unverified = 未検証
proof-cannot-tell = 判定不能
proof-means-dane = 証明書が、相手側の署名済み DNS と一致しました。
proof-means-verified = 証明書が、接続先の名前と照合されました。
proof-means-trusted = 証明書は既知の認証局のものです。名前が照合されたかどうかはわかりません。
proof-means-unverified = 暗号化されていますが、相手が誰かは確認されていません。
proof-means-cannot-tell = ファイルに記載がありません。

## 表示するパートナー

filter-clear-lately = 過去 30 日間に平文あり
filter-below-tls12 = TLS 1.2 未満
filter-below-tls13 = TLS 1.3 未満
filter-not-encrypted = 暗号化なし
filter-no-forward-secrecy = 前方秘匿性なし
few-days = 表示しているのは { $days } 日間だけです。
partners-not-listed = 数が多いため、ほかの { $partners } 件のパートナーは一覧に含めていません。一覧には、問題の大きいものから載せています。
last-on = 最終日 { $day }
history-below = { $all } 中 { $old } が TLS 1.2 未満

## 合意した内容

requirement-encrypted = 暗号化 (バージョンは問わない)
requirement-tls12 = TLS 1.2 以降
requirement-tls13 = TLS 1.3
agreed-not-met =
    未達: { $unit ->
        [recipients] 受信者 { $amount } 人分
       *[messages] { $amount } 通
    }が合意に違反
agreed-not-listed = 判定不能: 一覧に含まれていないパートナーである可能性があります
agreed-cannot-tell =
    判定不能: { $unit ->
        [recipients] 受信者 { $amount } 人
       *[messages] { $amount } 通
    }について、保護の状態がファイルからわかりません
agreed-no-mail = この期間にメールなし
agreed-met = 達成
contract-summary = 達成: { $met }。未達: { $not-met }。メールなし、または判定不能: { $others }。
