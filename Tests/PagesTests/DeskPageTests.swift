import Canvas
import Desk
import Diary
import Reports
import Testing

@testable import Pages

@Suite("A day at the desk on a page")
struct DeskPageTests {
    private static let midnight = 1_795_392_000

    private var page: DeskPage {
        func time(_ hour: Int, _ minute: Int) -> Int { Self.midnight + (hour - 1) * 3600 + minute * 60 }
        let machine = MachineDay(
            sits: [time(8, 30)..<time(9, 40), time(9, 50)..<time(11, 0), time(12, 30)..<time(12, 50)],
            breaks: [time(9, 40)..<time(9, 50)])
        let day = DiaryDate(dayNumber: Self.midnight / 86_400)
        return DeskPage(
            DeskReport(day, DeskDay([machine], pause: 300)) { Moment(instant: $0, offset: 60) })
    }

    private func text(_ glyphs: Glyphs, isPlain: Bool = false) -> String {
        page.text(on: PageWriter(glyphs: glyphs, isColored: false, isPlain: isPlain))
    }

    @Test("As text, in ASCII and in plain lines")
    func texts() {
        #expect(
            text(.unicode) == """
                At the desk: sat 2 h 40 min · longest 1 h 10 min · 1 break

                  08:00     ▆▆▆ ▆▆▆▆·▆ ▆▆▆▆▆▆ ??????
                  12:00  ???▆▆

                  08:30–09:40  sat            1 h 10 min
                  09:40–09:50  break              10 min
                  09:50–11:00  sat            1 h 10 min
                  11:00–12:30  not measured   1 h 30 min
                  12:30–12:50  sat                20 min

                Measured at this desk. Add sitting elsewhere, such as in the car, with twinge
                habit sitting=+2h.

                """)
        #expect(text(.ascii).contains("08:00     ### ####.# ###### ??????"))
        #expect(text(.unicode, isPlain: true).contains("09:40–09:50, break, 10 min\n"))
    }

    @Test("As JSON")
    func json() throws {
        let text = try JSON.text(page.form)
        #expect(text.hasPrefix("{\"breaks\":1,\"day\":\"2026-11-23\",\"longestSitSeconds\":4200,\"parts\":[{"))
        #expect(text.contains("{\"from\":\"2026-11-23T09:40+01:00\",\"kind\":\"break\",\"seconds\":600,"))
    }
}
