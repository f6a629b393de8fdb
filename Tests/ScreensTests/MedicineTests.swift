import Catalog
import Diary
import Testing

@testable import Screens

@Suite("Medicines")
struct MedicineTests {
    private func store() -> TestStore { TestStore(MedicineSample.model) }

    @Test("m shows the medicine taken last, when that was, and which of your limits another dose would exceed")
    func head() {
        var store = store()
        store.press("m")
        #expect(store.screen.contains("ibuprofen 400 mg     last at 19:00, 2 h 30 min ago"))
        #expect(store.screen.contains("least 6 h between doses."))
    }

    @Test("m Enter takes the same again, and says that the limit is exceeded")
    func again() {
        var store = store()
        store.press("m Enter")
        #expect(store.model.message?.text.contains("Saved: ibuprofen 400 mg, 21:30") == true)
        #expect(store.model.message?.text.contains("The ibuprofen before was 2 h 30 min earlier") == true)
    }

    @Test("in the smallest window all that is said about another dose is seen, before it is taken and after")
    func limitsInTheSmallestWindow() {
        var model = SampleDiary.model(size: FrameLayout.smallest, entries: MedicineSample.entries)
        model.medicines = MedicineSample.list
        var store = TestStore(model)
        func words(_ screen: String) -> String { screen.split { $0 == "\n" || $0 == " " }.joined(separator: " ") }
        store.press("m Enter m")
        let notices =
            "you entered at least 6 h between doses. "
            + "That makes 1600 mg of ibuprofen in 24 hours; you entered at most 1200 mg."
        #expect(words(store.screen).contains(notices), "\(store.screen)")
        store.press("Tab")
        #expect(store.screen.contains("dose 400 mg"), "\(store.screen)")
        #expect(store.screen.contains("at most 1200 …"), "\(store.screen)")
        store.press("Enter")
        #expect(words(store.screen).contains(notices), "\(store.screen)")
    }

    @Test("where notices leave no room for the list, the medicine in the head is not counted as hidden")
    func nothingHidden() {
        var model = SampleDiary.model(
            size: FrameLayout.smallest, entries: MedicineSample.entries.filter { $0.id != EntryID("m1") })
        model.medicines = MedicineSample.list
        var store = TestStore(model)
        store.press("m Enter m")
        #expect(store.screen.contains("you entered at most"), "\(store.screen)")
        #expect(!store.screen.contains("more"), "\(store.screen)")
    }

    @Test("when it was taken last has its weekday within a week, else its month, and its year if that is another")
    func lastTaken() {
        func lines(_ day: String) -> [Substring] {
            var store = TestStore(
                SampleDiary.model(entries: [
                    entry("m1", "\(day) 10:00 +0000") { $0.medicines = [Medicine("ibuprofen", nil)] }
                ]))
            store.press("m")
            return store.screen.split(separator: "\n").filter { $0.contains("ibuprofen ") }
        }
        #expect(lines("2026-11-14").last?.contains("Sat 14, 10:00 ") == true)
        #expect(lines("2026-11-13").last?.contains("13 Nov, 10:00 ") == true)
        #expect(lines("2025-11-13").first?.contains("last on Thu 13 November 2025 ") == true)
        #expect(lines("2025-11-13").last?.contains("13 Nov 2025 ") == true)
    }

    @Test("a dose logged as care counts, and the dialog, the message and an edited entry say so in the same words")
    func care() {
        var model = SampleDiary.model(entries: [
            entry("c1", "2026-11-20 20:00 +0000") {
                $0.care = [Treatment("anti-inflammatory", detail: "ibuprofen 1200 mg")]
            }
        ])
        model.medicines = MedicineSample.list
        var store = TestStore(model)
        store.press("m")
        #expect(store.screen.contains("The ibuprofen before was 1 h 30 min earlier"))
        store.press("Enter")
        let notices =
            "The ibuprofen before was 1 h 30 min earlier; you entered at least 6 h between doses. "
            + "That makes 1600 mg of ibuprofen in 24 hours; you entered at most 1200 mg."
        #expect(store.model.message?.text == "Saved: ibuprofen 400 mg, 21:30. \(notices)")
        let taken = store.entries(on: SampleDiary.day)[1]
        var noted = taken
        noted.note = "with food"
        #expect(store.model.doseNotices(of: .edit(from: taken, to: noted)) == [])
        var more = taken
        more.medicines = [Medicine("ibuprofen", MedicineSample.dose("600 mg"))]
        #expect(store.model.doseNotices(of: .edit(from: taken, to: more)).last?.contains("1800 mg") == true)
    }

    @Test("in the smallest window the note is seen while it is typed, and a long name leaves the dose whole")
    func smallestWindow() {
        let entries = ["400 mg", "600 mg"].enumerated().map { place, dose in
            entry("m\(place)", "2026-11-20 1\(place):00 +0000") {
                $0.medicines = [Medicine("ibuprofen lysinate extra", MedicineSample.dose(dose))]
            }
        }
        var store = TestStore(SampleDiary.model(size: FrameLayout.smallest, entries: entries))
        store.press("m")
        #expect(store.screen.contains("… 600 mg"), "\(store.screen)")
        let short = [
            entry("m", "2026-11-20 19:00 +0000") {
                $0.medicines = [Medicine("ibuprofen", MedicineSample.dose("400 mg"))]
            }
        ]
        var other = TestStore(SampleDiary.model(size: FrameLayout.smallest, entries: short))
        other.press("m")
        #expect(other.screen.contains("ibuprofen 400 mg     2 h 30 min ago"), "\(other.screen)")
        store.press("Tab Tab Tab")
        store.type("after lunch")
        #expect(store.screen.contains("note after lunch"), "\(store.screen)")
    }

    @Test("another program's change to a medicine takes effect at once")
    func readAgain() {
        var store = store()
        store.receive(.medicinesRead(MedicineList()))
        store.press("m Enter")
        #expect(store.model.message?.text == "Saved: ibuprofen 400 mg, 21:30")
    }

    @Test("an amount needs a unit, unless the medicine had one before")
    func noUnit() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("m")
        store.type("melatonin 2")
        store.press("Enter")
        #expect(store.screen.contains("“2” has no unit. Add one, such as mg or tablets."), "\(store.screen)")
        store.type(" mg")
        store.press("Enter")
        #expect(store.model.message?.text == "Saved: melatonin 2 mg, 21:30")
    }

    @Test("a name and a dose typed at once make a new medicine")
    func new() {
        var store = TestStore(SampleDiary.model(entries: []))
        store.press("m")
        store.type("naproxen 250 mg")
        store.press("Enter")
        #expect(store.entries(on: SampleDiary.day).first?.medicines.map(\.words) == ["naproxen 250 mg"])
    }

    @Test("part of a name finds another medicine, with its last dose")
    func other() {
        var store = store()
        store.press("m")
        store.type("para")
        store.press("Enter")
        #expect(store.entries(on: SampleDiary.day).last?.medicines.map(\.words) == ["paracetamol 500 mg"])
    }

    @Test("looking for a medicine among the treatments leads to the medicine, so that no treatment gets its name")
    func amongTreatments() {
        var store = store()
        let before = store.entries(on: SampleDiary.day).flatMap(\.medicines).count
        store.press("a t")
        store.type("para")
        #expect(store.screen.contains("paracetamol is a medicine: Enter goes there"))
        store.press("Enter")
        #expect(store.model.overlays.last?.dialog is MedicineDialog)
        store.press("Enter")
        let entries = store.entries(on: SampleDiary.day)
        #expect(entries.flatMap(\.medicines).dropFirst(before).map(\.words) == ["paracetamol 500 mg"])
        #expect(!entries.flatMap(\.care).contains { $0.name == "para" })
    }

    @Test("a name close to another is queried once")
    func near() {
        var store = store()
        store.press("m")
        store.type("ibuprofin 400 mg")
        store.press("Enter")
        #expect(store.screen.contains("You have logged “ibuprofen” before."))
        store.press("Enter")
        #expect(store.entries(on: SampleDiary.day).last?.medicines.map(\.name) == ["ibuprofin"])
    }

    @Test("a slip in the name of a medicine that Twinge knows about is queried once")
    func slip() {
        var store = store()
        store.press("m")
        store.type("gabapentim 300 mg")
        store.press("Enter")
        #expect(store.screen.contains("Is it gabapentin?"))
        store.press("Enter")
        #expect(store.entries(on: SampleDiary.day).last?.medicines.map(\.name) == ["gabapentim"])
    }

    @Test("the first reading one to three hours later asks whether it helped, once")
    func helped() {
        var store = store()
        store.press("4")
        #expect((store.model.overlays.last?.dialog as? PainDialog)?.helped?.name == "ibuprofen")
        store.press("BackTab y Enter")
        #expect(store.model.diary.logbook.entry(EntryID("m3"))?.medicines.first?.detail == "helped")
        store.press("u 4 Enter")
        store.advance(bySeconds: 600)
        store.press("3")
        #expect((store.model.overlays.last?.dialog as? PainDialog)?.helped == nil)
    }

    @Test("the rule below the list of What helps says how much of it is out of view, not the foot of the selection")
    func moreRemedies() {
        let entries = (0..<12).map { number in
            entry("m\(number)", "2026-11-\(10 + number % 9) 12:00 +0000") {
                $0.medicines = [Medicine(Name(known: "remedy \(number)"), try? Dose(parsing: "10 mg"))]
            }
        }
        var store = TestStore(SampleDiary.model(entries: entries))
        store.press("H")
        let lines = store.screen.split(separator: "\n").map(String.init)
        let more = lines.filter { $0.contains("more ") && $0.contains("↓") }
        #expect(more.count == 1 && more.allSatisfy { $0.contains("─ ↓") }, "\(store.screen)")
        #expect(!store.message.contains("more"), "\(store.screen)")
    }
}
