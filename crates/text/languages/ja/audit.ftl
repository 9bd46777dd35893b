title = 監査人向け
missing = 欠けているもの、わからないこと
nothing-missing = ファイル自体に目立った問題はありません。
files-alone = これがすべてのファイル、すべてのメールであるかどうかは、ファイルからはわかりません。
requirements = 要件と、数値が証拠となる事実
never-compliant = 数値は、このファイルとこの期間で数えたものの証拠であり、それ以外の証拠にはなりません。ここには、要件を満たしていることを示す記述はありません。
requirement = 要件
evidence-of = 証拠となる事実
met = 判明分に対する数
share = 判明分に対する割合
cannot-tell = 判定不能
no-number = 数値なし
on-paper = 監査人向けの章を付ける
on-paper-hint = BSI TR-03108、NIS2、DORA、PCI DSS などの要件と、数値が何の証拠になるかを示します。要件を満たしているとは決して書きません。
judging = 要件の 1 つが指定するガイドラインで評価しています。
judged = 章の準備ができました。
not-judged = 要件の 1 つについて、数値を取得できませんでした。該当する行にその旨を示しています。もう一度試すには、チェックボックスをオフにしてからオンにしてください。

## 欠けているもの

missing-day = { $day }: メールが 1 通もありません。送受信がなかったか、ファイルが欠けています。
missing-days = { $from }～{ $to } ({ $days } 日間): メールが 1 通もありません。送受信がなかったか、ファイルが欠けています。
missing-direction =
    { $direction ->
        [inbound] 受信
       *[outbound] 送信
    }メールがありません。ファイルが片方の方向のものだけである可能性があります。
missing-cut = { $file }: 途中で切れているか、破損している可能性があります。
missing-not-counted = { $file }: 何も集計されていません。
missing-said = { $file } の作成元の { $of } について、次の記録があります:「{ $said }」
missing-unreadable = { $file }: { $records } 件のレコードを読み取れませんでした。
missing-protection =
    { $all } 中 { $count } ({ $direction ->
        [inbound] 受信
       *[outbound] 送信
    }) について、メールがどう保護されたかがファイルからわかりません。
missing-silent =
    「{ $connector }」({ $direction ->
        [inbound] 受信
       *[outbound] 送信
    }): { $from } からレポート期間の末日 { $to } まで、これまでのどの中断よりも長い間、メールがありません。使われなくなったか、ファイルが欠けています。
missing-label = 「{ $label }」: { $from } からレポート期間の末日 { $to } まで、メールがありません。テナントまたはサーバーが使われなくなったか、ファイルが欠けています。
missing-silent-host = 「{ $host }」: { $from } からレポート期間の末日 { $to } まで、これまでのどの中断よりも長い間、行がありません。サーバーが使われなくなったか、ログが欠けています。
missing-sums = すでに集計済みのレポートも読み込まれていますが、集計には含めていません。数値は追跡だけのものです。
missing-clash = { $days } 日分 ({ $which }) について、複数のレポートの数値が異なります。大きいほうを採るため、欠けているメールがあるかもしれません。すべての追跡から 1 つのレポートを作成してください。

## 要件の名前

requirement-tr03108 = BSI TR-03108 (安全なメール転送)
requirement-tr02102 = BSI TR-02102-2 (TLS の使用)
requirement-dsk-obligatory = DSK のメール指針、必須の転送暗号化
requirement-dsk-qualified = DSK のメール指針、適格な転送暗号化
requirement-nis2 = NIS2 第 21 条 2 項 (h)、BSIG 第 30 条 2 項 8 号
requirement-dora = DORA、委任規則 (EU) 2024/1774 第 6 条
requirement-pci-dss = PCI DSS 4.0.1、4.2.1
requirement-hipaa = HIPAA、45 CFR 164.312(e)

## 要件の内容

asks-tr03108 = メールプロバイダーに、暗号化された転送、安全な暗号技術、および DNSSEC と DANE によるサーバーの確認を求めています。
asks-tr02102 = 特定の暗号スイートを使った TLS 1.2 と 1.3 を推奨し、それより古いものは推奨していません。
asks-dsk-obligatory = 通常のリスクが想定される場合、個人データを含むメールは、最新の技術水準で暗号化するサーバーにのみ送信することを求めています。
asks-dsk-qualified = 高いリスクが想定される場合、さらに、相手のサーバーが正しいことを、DNSSEC と DANE、または証明書で確認することを求めています。
asks-nis2 = 暗号技術と、必要に応じて暗号化についての方針と手順を求めています。
asks-dora = 転送中のデータと、外部との通信の暗号化について、規則を定めた方針を求めています。
asks-pci-dss = カード番号がオープンなネットワークを通る場合に、安全でないバージョンに切り替わらない、強力な暗号技術を求めています。
asks-hipaa = 転送中の医療情報へのアクセスに対する保護策を求めています。暗号化は対処可能 (addressable) な項目です。

## 数値が証拠となる事実

evidence-of-recommended = 要件が推奨または許容する暗号スイートを使った送受信メール
evidence-of-tls12-outbound = TLS 1.2 以降を使った送信メール
evidence-of-proven = DANE または名前で確認されたサーバーへの送信メール
evidence-of-tls12 = TLS 1.2 以降を使った送受信メール
evidence-of-encrypted = 転送中に暗号化された送受信メール

## 数値が証拠とならない事実

no-evidence-of-tr03108 = 自組織のドメインの DNSSEC と TLSA レコード、セキュリティコンセプト、認証の取得の証拠にはなりません。
no-evidence-of-tr02102 = 鍵の長さ、証明書、楕円曲線 (どのファイルにも情報がありません)、および自組織のサーバーが何を受け入れるかの証拠にはなりません。
no-evidence-of-dsk-obligatory = サーバーが平文で送信するより送信をやめるように設定されていること、およびどのメールに個人データが含まれているかの証拠にはなりません。
no-evidence-of-dsk-qualified = 他の方法で送信されたメールに高リスクのデータが含まれていなかったことの証拠にはなりません。また、ファイルに「検証済み」としか記載されていない場合、鍵が DNSSEC で検証されたことの証拠にもなりません。
no-evidence-of-nis2 = 方針、その承認、リスク分析の証拠にはなりません。示しているのは、メールに実際に起きたことです。
no-evidence-of-dora = 方針、データの分類、鍵、保存データの証拠にはなりません。
no-evidence-of-pci-dss = どのメールにカード番号が含まれていたか、および証明書が有効であったことの証拠にはなりません。カード番号をメールで送信することについては、要件 4.2.2 も適用されます。
no-evidence-of-hipaa = どのメールに医療情報が含まれていたか、完全性の管理策、および暗号化の要否を決めるリスク分析の証拠にはなりません。

## 証拠を示す文

evidence-none = { $what }に関する数値はありません。
evidence-some = 数値は、{ $what }の証拠です: { $known } 中 { $met } ({ $share })。
evidence-unknown = { $evidence }このほか { $unknown } については、ファイルからわかりません。
out-of =
    すべての数値の出典: { $formats }、{ $from }～{ $to } ({ $zone })。単位は{ $unit ->
        [recipients] 受信者
       *[messages] メッセージ
    }です。
looked-up-reprint = 確認日: { $day }。原文を参照できなかったため、転載または引用で確認しました。
looked-up-others = 確認日: { $day }。現行の原文を参照できなかったため、第三者による説明または旧版で確認しました。
