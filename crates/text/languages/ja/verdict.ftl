threshold = しきい値
no-earlier = 以前のデータなし
show-them = 表示
to-fix = 優先して改善する送信者と受信者
senders = 送信者
recipients = 受信者
looking-up = 相手を調べています…
look-up = 相手を調べる
private = ドメインはこの画面にのみ表示され、リンクやレポートに含まれることはありません。印刷物には、名前を載せると選んだ場合だけ含まれます。
worst = 最低バージョン
last-seen = 最終確認
action = 操作
show-servers = サーバーを表示
name-domains = 改善するドメインの名前を載せる
name-domains-hint = しきい値を下回るメールの多い送信者と受信者を、ドメイン名とともに載せます。印刷物の他の部分に、ドメイン名は載りません。
domains-asked = ドメインを調べています…
domains-ready = ドメインの印刷の準備ができました。

## しきい値

threshold-tls12 = TLS 1.2 以降
threshold-tls13 = TLS 1.3
threshold-encrypted = 暗号化
below-tls12 = TLS 1.2 未満
below-tls13 = TLS 1.3 未満
below-encrypted = 暗号化なし

## 割合の母数

share-of-all =
    { $unit ->
        [recipients] 受信者 { $all } 人中 { $met } 人
       *[messages] { $all } 通中 { $met } 通
    }
known-for-none =
    { $unit ->
        [recipients] 受信者全 { $all } 人の{ $what ->
            [encrypted] 暗号化の有無
           *[version] {" "}TLS バージョン
        }が不明
       *[messages] 全 { $all } 通の{ $what ->
            [encrypted] 暗号化の有無
           *[version] {" "}TLS バージョン
        }が不明
    }
known-for-some =
    { $unit ->
        [recipients] 受信者 { $all } 人中 { $known } 人について、{ $what ->
            [encrypted] 暗号化の有無が判明。うち { $met } 人 ({ $share }) が暗号化
           *[version] TLS バージョンが判明。うち { $met } 人 ({ $share }) が { $threshold }
        }
       *[messages] { $all } 通中 { $known } 通について、{ $what ->
            [encrypted] 暗号化の有無が判明。うち { $met } 通 ({ $share }) が暗号化
           *[version] TLS バージョンが判明。うち { $met } 通 ({ $share }) が { $threshold }
        }
    }

## 推移

unchanged = 変化なし
almost-unchanged = ほぼ変化なし
points-moved = { $points } ポイント
was-on = 以前は { $share } ({ $day })
was-between = 以前は { $share } ({ $days })
by-week = { $weeks } 週間で { $first } から { $last } に変化

## しきい値に達しないもの

below-amount =
    { $unit ->
        [recipients] 受信者 { $amount } 人分のメール
       *[messages] メール { $amount } 通
    }
below-of-domains =
    { $domains } ドメイン{ $direction ->
        [inbound] からの
       *[outbound] への
    }{ $amount }
below-all-clear = { $amount }が平文
below-some-clear = { $amount }が { $below } (うち平文 { $clear })
below-none-clear = { $amount }が { $below } (平文はなし)
nothing-below = { $below }のメールはありません
nothing-below-known = 判明分には、{ $below }のメールはありません
last-days-in-files =
    { $days ->
        [1] ファイルにある最後の日
       *[other] ファイルにある最後の { $days } 日間
    }
show-all = すべて表示 ({ $partners })
messages-below =
    { $below }の{ $unit ->
        [recipients] 受信者
       *[messages] メッセージ
    }
