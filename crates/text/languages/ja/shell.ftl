too-old = Mailflow Insight を起動できませんでした。Chrome または Edge 97、Firefox 114、Safari 16.4、またはそれ以降が必要です。ページを再読み込みするか、別のブラウザーをお試しください。
needs-scripts = Mailflow Insight はブラウザーの中でファイルを読み取ります。それには JavaScript と WebAssembly が必要です。
guide-title = ガイド
no-page = このアドレスにページはありません。レポートのリンクを開いた場合は、メッセージからリンク全体をコピーし直してください。
home = スタート画面
