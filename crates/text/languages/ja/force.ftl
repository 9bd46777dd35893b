title = TLS を強制できる相手
hint = 十分な通数と日数にわたって、メールが水準を一度も下回らなかったパートナーです。これらの相手には、メールを失わずに TLS を強制できます。1 通でも下回れば、準備完了とはみなしません。
level = 下回らない水準
messages = メッセージの最小数
days = 最初から最後のメッセージまでの最小日数
only-ready = 準備ができた相手のみ
result = 結果
nobody = この期間に、パートナーとのメールはありません。
nobody-ready = この条件で準備ができたパートナーはありません。期間を延ばすか、条件を緩めてください。
settings = コピーする設定
settings-hint = 何も実行はされません。コピーする内容を確認し、まず 1 つのパートナーで試してください。
server = 対象
encryption-only = このサーバーでは、パートナーごとにバージョンを必須にすることができません。設定で必須になるのは暗号化だけで、バージョンは双方が提供するものの中から決まります。
addresses = 受信コネクタは、パートナーをアドレスで識別します。ADDRESSES の部分に入力してください。
left-out = 通常のドメイン名ではないため、除外したもの:
email = パートナーへのメール
email-hint = 内容を確認し、角かっこの部分を埋めてください。
longer = 過去 30 日間を表示
looking-up = TLS で止まった通信を調べています。それがわかるまで、準備完了とは判定しません。時間がかかる場合は、別の画面に移動してから戻ると、もう一度試せます。

## 準備の状況

summary = { $all } 件中 { $ready } 件が準備完了です。
ready = 準備完了
not-ready =
    準備未完了: { $unit ->
        [recipients] 受信者 { $amount } 人分
       *[messages] { $amount } 通
    }が水準未満
not-ready-worst =
    準備未完了: { $unit ->
        [recipients] 受信者 { $amount } 人分
       *[messages] { $amount } 通
    }が水準未満 (最低は { $class }、最終日 { $day })
not-ready-stopped = 準備未完了: TLS で止まった試行 { $attempts } 回
cannot-tell =
    判定不能: { $unit ->
        [recipients] 受信者 { $amount } 人
       *[messages] { $amount } 通
    }について、保護の状態がファイルからわかりません
too-few = 少なすぎて判定不能: { $days } 日間に { $messages } 通
too-few-days = 選択した期間は { $shown } 日間ですが、{ $wanted } 日間が必要です。

## コピーする設定

would-have-stopped =
    この期間にこの設定が有効であれば、これらのパートナーとの{ $unit ->
        [recipients] メールの受信者 { $whole } 人中 { $stopped } 人分
       *[messages] メール { $whole } 通中 { $stopped } 通
    }が止まっていました。
remark-from = Mailflow Insight、根拠としたメールの期間: { $from }～{ $to }。
remark-level = これらのパートナーのメッセージに、次の水準を下回るものはなかった: { $level }。
remark-review = 次回の見直し: { $day }。

## パートナーへのメール

email-counted =
    { $from }～{ $to }に{ $direction ->
        [inbound] 当方が { $domain } から受信した
       *[outbound] 当方から { $domain } へ送信した
    }メールは、{ $unit ->
        [recipients] 受信者 { $whole } 人分
       *[messages] { $whole } 通
    }でした
email-none-below =
    { $counted }。このうち、次の水準を下回るものはありませんでした: { $level }。

    つきましては、[日付] 以降、この種のメールすべてについて、この水準を必須とします。満たさないメールは、以後拒否または返送されます。
email-some-below =
    { $counted }。このうち { $below } { $unit ->
        [recipients] 人分
       *[messages] 通
    }は、次の水準を下回っていました: { $level }。

    つきましては、[日付] 以降、この種のメールすべてについて、この水準を必須としたいと考えております。貴社のサーバーがいつまでに対応できるか、または対応できないサーバーはどれかをお知らせください。
email-some-below-last =
    { $counted }。このうち { $below } { $unit ->
        [recipients] 人分
       *[messages] 通
    }は、次の水準を下回っていました: { $level } (最終日: { $day })。

    つきましては、[日付] 以降、この種のメールすべてについて、この水準を必須としたいと考えております。貴社のサーバーがいつまでに対応できるか、または対応できないサーバーはどれかをお知らせください。
email-text =
    宛先: postmaster@{ $domain }
    件名: { $domain } と [当方の組織名] の間のメールの TLS について

    ご担当者様

    お世話になっております。

    { $finding }

    サーバー、時刻、メッセージ ID は、ご要望に応じてお知らせします。

    {"["}氏名]
