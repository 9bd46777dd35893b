# Made by `cargo xtask packages`; the template is packaging/homebrew/mailflow-insight.rb.
class MailflowInsight < Formula
  desc "Shows how mail was protected in transit, from trace files"
  homepage "{{repository}}"
  version "{{version}}"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    depends_on arch: :arm64
    url "{{repository}}/releases/download/v{{version}}/mailflow-insight-macos-arm64"
    sha256 "{{sha256:mailflow-insight-macos-arm64}}"
  end

  on_linux do
    depends_on arch: :x86_64
    url "{{repository}}/releases/download/v{{version}}/mailflow-insight-linux-x86_64"
    sha256 "{{sha256:mailflow-insight-linux-x86_64}}"
  end

  def install
    bin.install Dir["mailflow-insight-*"].first => "mailflow-insight"
    chmod 0755, bin/"mailflow-insight"
    generate_completions_from_executable(bin/"mailflow-insight", "completions")
    system bin/"mailflow-insight", "man", "--folder", "man1"
    man1.install Dir["man1/*"]
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/mailflow-insight --version")
  end
end
