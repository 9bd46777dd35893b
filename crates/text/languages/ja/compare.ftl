compare = 比較
compare-title = 変更の前後
what = 比較
weeks = 過去 1 週間とその前の週
months = 過去 30 日間とその前の 30 日間
around = ある日の前後
own = 2 つの期間
files = 2 つのファイル
first-day = 変更後の最初の日
before = 変更前
after = 変更後
before-from = 変更前の開始日
before-to = 変更前の終了日
after-from = 変更後の開始日
after-to = 変更後の終了日
days-of-each = 対象の日
last-week-of-each = それぞれの最後の 1 週間
all-of-each = それぞれのすべての日
swap = 入れ替え
alone = 各ファイルを、それだけを読み込んだものとして集計します。
looking = 集計しています…
lost = ファイルを読み直しているため、集計できませんでした。いったん閉じて、もう一度お試しください。
choose-two = ファイルを 2 つ選んでください。比較したいファイルをここにドロップすることもできます。
some-classes = 比較するのは割合です。一部の TLS バージョンだけでは、メール全体に対する割合になりません。比較するには、保護のフィルターを解除してください。
other-unit = 一方はメッセージ数、もう一方は受信者数で集計しているため、比較できません。両方のレポートを同じ集計単位で保存し直してください。
nothing-before = 変更前の期間にメールがないため、比較できません。別の日を選ぶか、より古い日付を含むファイルを追加してください。
nothing-after = 変更後の期間にメールがないため、比較できません。別の日を選ぶか、より新しいファイルを追加してください。
other-lengths = 2 つの期間の長さが異なるため、総数の増減率は 1 日あたりの平均で計算しています。
other-zones = 両側の日付は異なるタイムゾーンのものです。午前 0 時前後のメールは隣の日に数えられていることがあります。
how-to-read = 割合は、ファイルに TLS の情報があるメッセージを母数としています。割合の変化はパーセントポイント (pp) で示し、その下に件数を添えます。判定では、平文または TLS 1.1 以前のメールを見ます。割合と件数がともに減れば改善、ともに増えれば悪化です。TLS を強制している場合は、平文のメールが 1 通でもあれば「未達」です。
table = 方向とコネクタごとの変化
volume = 総数
protected = 暗号化
verdict = 判定
new = 新規
gone = 消滅
insights = 分析情報
no-insights = 変更前も変更後もありません。
unjudged-before = 変更前は、メールが少なすぎて判定できませんでした。
unjudged-after = 変更後は、メールが少なすぎて判定できません。
merged = これらは統合され、同じ日、方向、コネクタについては、総数の多いほうを数えます。
compare-instead = 統合せずに比較
reversed = 期間の開始日が終了日より後のため、対象の日がありません。
history = 推移
history-by-week = ファイルにあるすべての日について、各分類の割合を週ごと (月曜日から日曜日まで) に示します。空の列は、メールがない週、またはどのファイルにも情報がない週です。
history-by-month = ファイルにあるすべての日について、各分類の割合を月ごとに示します。空の列は、メールがない月、またはどのファイルにも情報がない月です。
history-table = 表で表示
period = 期間
days-with-mail = メールのある日数
no-mail = メールまたはファイルなし

## 変化

points = { $number } pp
verdict-better = 改善
verdict-worse = 悪化
verdict-mixed = 一長一短
verdict-same = 変化なし
verdict-unknown = 判定不能
verdict-not-met = 未達
fate-appeared = 発生
fate-gone = 解消
fate-stayed = 継続
side = { $range } ({ $days } 日間)
unchanged-classes = 件数に変化がないもの: { $names }
saved-reports = 保存済みレポートが { $reports } 件読み込まれています。

## 推移

history-of =
    { $unit ->
        [weeks] { $periods } 週間、{ $range }: { $gaps ->
            [0] すべての週にメールがあります。
           *[other] このうち { $gaps } 週には、メールまたはファイルがありません。
        }
       *[months] { $periods } か月、{ $range }: { $gaps ->
            [0] すべての月にメールがあります。
           *[other] このうち { $gaps } か月には、メールまたはファイルがありません。
        }
    }
of-days = { $all } 日中 { $with-mail } 日
