import Diary
import Testing

@Suite("A logbook of many entries")
struct LogbookOrderTests {
    /// Entries of a few days in random order, some of the same minute, from an arithmetic sequence with a long period.
    private static func disordered(_ count: Int) -> [Entry] {
        (0..<count).map { number in
            let minute = number * 7919 % 5003 % 600
            var entry = Entry(id: EntryID("entry-\(number)"), when: Moment(instant: minute * 600, offset: 0))
            entry.note = "\(number)"
            return entry
        }
    }

    private func inserted(_ entries: [Entry]) -> Logbook {
        entries.reduce(into: Logbook()) { $0.insert($1) }
    }

    @Test(
        "is the same for any order of entries as when they are added one by one",
        arguments: [0, 1, 2, 50, 700])
    func anyOrder(count: Int) {
        let entries = Self.disordered(count)
        #expect(Logbook(entries) == inserted(entries))
        #expect(Logbook(entries).entries.count == count)
    }

    @Test("has the later one of each duplicate")
    func twice() {
        var entries = Self.disordered(60)
        let again = Entry(id: EntryID("entry-7"), when: Moment(instant: 0, offset: 0))
        entries.insert(again, at: 30)
        entries.append(entries[12])
        #expect(Logbook(entries) == inserted(entries))
        #expect(Logbook(entries).entry(EntryID("entry-7")) == again)
    }
}
