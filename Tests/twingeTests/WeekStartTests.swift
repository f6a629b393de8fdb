import Diary
import Testing

@testable import twinge

@Suite("The first day of the week")
struct WeekStartTests {
    @Test(
        "is read from the system's locale",
        arguments: [
            (UInt8(1), UInt32(1997_11_30), Weekday.sunday), (2, 1997_11_30, .monday), (7, 1997_11_30, .saturday),
            (1, 1997_12_01, .monday), (7, 1997_12_01, .sunday),
        ])
    func weekday(number: UInt8, start: UInt32, day: Weekday) {
        #expect(Environment.weekday(number, from: start) == day)
    }

    @Test("is not guessed", arguments: [(UInt8(0), UInt32(1997_11_30)), (8, 1997_11_30), (1, 0), (1, 1998_01_01)])
    func nonsense(number: UInt8, start: UInt32) {
        #expect(Environment.weekday(number, from: start) == nil)
    }

    @Test(
        "is left to the program if the language settings name no country the system knows",
        arguments: [[:], ["LANG": "C"], ["LC_ALL": "C.UTF-8"], ["LC_TIME": "POSIX"], ["LANG": "xx_XX.UTF-8"]])
    func unknown(variables: [String: String]) {
        #expect(Environment(variables: variables).firstWeekday == nil)
    }
}
