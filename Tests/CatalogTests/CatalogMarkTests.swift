import Catalog
import Diary
import Testing

@Suite("Reading few of the built-in records")
struct CatalogMarkTests {
    @Test("items selected by a field are the same as among all records, in the same order")
    func marks() {
        let whole = Catalog()
        #expect(Catalog().trackedHabits(chosen: nil) == whole.habits.filter(\.isTrackedByDefault))
        #expect(Catalog().ratings == whole.habits.filter(\.isRating))
        #expect(Catalog().measures == whole.habits.filter(\.isMeasure))
        let first = whole.stretches.filter { $0.defaultOrder != nil }
        #expect(!first.isEmpty)
        #expect(Set(Catalog().defaultRoutine.map(\.stretch)) == Set(first.map(\.name)))
    }

    @Test("items looked up by name are the same as in the whole list, in any order")
    func names() {
        let whole = Catalog().habits
        let asked = Catalog()
        for habit in whole.reversed() { #expect(asked.habit(habit.name) == habit) }
        #expect(asked.habits == whole)
        #expect(asked.problems.isEmpty)
    }

    @Test("changes in your own files count, the rest is as built in")
    func additions() {
        let own = CatalogSource(
            file: "habits.rec", bytes: Array("Name: stress\nHidden: yes\n\nName: knitting\nTracked: yes\n".utf8))
        let catalog = Catalog(additions: [own])
        #expect(catalog.ratings.map(\.name) == Catalog().ratings.map(\.name).filter { $0 != "stress" })
        #expect(catalog.trackedHabits(chosen: nil).last?.name == "knitting")
        #expect(catalog.habit("stress") == nil)
        #expect(catalog.habit("sitting") == Catalog().habit("sitting"))
    }

    @Test("what is hidden is still known by the names it was logged under, as it was")
    func hidden() throws {
        let lines = "Name: tension\nWas: stress\nKind: rating\nField: Stress\nUnit: 0-10\n"
        func catalog(_ own: String) -> Catalog {
            Catalog(additions: [CatalogSource(file: "habits.rec", bytes: Array(own.utf8))])
        }
        let shown = catalog(lines)
        let hidden = catalog(lines + "Hidden: yes\n\nName: sitting\nHidden: yes\nComment: too much\n")
        #expect(hidden.problems.isEmpty)
        #expect(hidden.habit("tension") == nil)
        #expect(hidden.habit("sitting") == nil)
        #expect(!hidden.habits.contains { $0.name == "tension" || $0.name == "sitting" })
        #expect(hidden.loggedHabit("tension") == shown.habit("tension"))
        #expect(hidden.loggedHabit("stress") == shown.habit("tension"))
        #expect(hidden.loggedHabit("sitting") == Catalog().habit("sitting"))
        #expect(Set(hidden.loggedRatings.map(\.name)) == Set(shown.ratings.map(\.name)))
        #expect(catalog(lines + "\nName: stress\nHidden: yes\n").loggedRatings == shown.ratings)
    }
}
