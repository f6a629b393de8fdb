# Not run yet: written without Homebrew at hand, for Linux. The program does not build on macOS yet (docs/PACKAGING.md).
class Twinge < Formula
  desc "Pain diary for the terminal"
  homepage "https://twinge.invalid" # To be filled in once it is published.
  head "https://twinge.invalid/twinge.git", branch: "main"
  license "MIT"

  depends_on "pkgconf" => :build
  depends_on "swift" => :build # 6.2 or later
  depends_on "expat"
  depends_on :linux
  depends_on "minizip"
  depends_on "ncurses"
  depends_on "sqlite"
  depends_on "zlib"

  def install
    ENV["TWINGE_INSTALL"] = "no"
    system "make", "man", "LINK=", "SWIFT_BUILD_FLAGS=--disable-sandbox"
    system "make", "install-files", "PREFIX=#{prefix}"
  end

  test do
    system bin/"twinge", "pain", "3", "--diary", testpath/"diary"
    assert_match "pain 3", shell_output("#{bin}/twinge journal --diary #{testpath}/diary")
  end
end
