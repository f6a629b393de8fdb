import Canvas
import Diary
import Testing

@testable import Screens

@Suite("The head of Today")
struct TodayHeadTests {
    private func screen(_ entries: [Entry], _ size: Size) -> String {
        TestStore(SampleDiary.model(size: size, entries: entries)).screen
    }

    /// A fortnight of scores that ended four months ago.
    private var old: [Entry] {
        (1...14).map { day in
            entry("d\(day)", "2026-07-\(day + 10) 20:00 +0000") { $0.pain = PainScore(4) }
        }
    }

    @Test("after months away it says that nothing was logged, not how a new diary begins")
    func away() {
        let size = Size(width: 80, height: 24)
        #expect(screen(old, size).contains("No pain was logged in"), "\(screen(old, size))")
        #expect(screen([], size).contains("will be"), "\(screen([], size))")
    }

    @Test("in the smallest window a day without a score says so, beside what is usual")
    func smallest() {
        #expect(
            screen(old, FrameLayout.smallest).contains("Pain not logged  usual  4"),
            "\(screen(old, FrameLayout.smallest))")
        #expect(screen([], FrameLayout.smallest).contains("Pain not logged"))
    }

    @Test("two blanks part the numbers from the answer, also where the usual is no whole number")
    func gap() {
        let entries = (1...14).map { day in
            entry("d\(day)", "2026-11-\(day + 5 < 10 ? "0" : "")\(day + 5) 20:00 +0000") {
                $0.pain = PainScore(day < 8 ? 3 : 4)
            }
        }
        for size in [Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 120, height: 40)] {
            let screen = screen(entries, size)
            #expect(screen.contains("usual  3.5  How is it now?"), "\(screen)")
        }
    }

    @Test("the next two steps are said wherever both fit, and the first one in the smallest window")
    func next() {
        let small = screen(old, Size(width: 60, height: 20))
        #expect(small.contains("a pain reading  0-9") && small.contains("check-in  c"), "\(small)")
        let busy = screen(
            old + [entry("t1", "2026-11-20 08:00 +0000") { $0.pain = PainScore(4) }], Size(width: 60, height: 20))
        #expect(busy.contains("check-in  c") && busy.contains(/stretches, .*  S/), "\(busy)")
        #expect(screen(old, FrameLayout.smallest).contains("Next  a pain reading  0-9"))
    }
}
