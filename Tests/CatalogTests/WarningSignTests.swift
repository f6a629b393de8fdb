import Foundation
import Testing

@testable import Catalog
@testable import Diary

/// A note of the table with which all front ends are tested: `emergency: both legs are numb`.
struct SignNote: Sendable, CustomTestStringConvertible {
    let follows: String
    let text: String

    var testDescription: String { text }

    static let all: [SignNote] = {
        let file = CatalogFileTests.folder.appending(components: "..", "Tests", "Signs", "notes.txt")
        let table = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            line.firstIndex(of: ":").map { colon in
                SignNote(
                    follows: String(line[..<colon]), text: String(line[line.index(colon, offsetBy: 2)...]))
            }
        }
    }()
}

/// What is logged or written, and what follows: emergency care, a doctor soon, or nothing.
@Suite("Warning signs")
struct WarningSignTests {
    @Test("what can raise a sign without words is found without reading the signs")
    func outlines() {
        let signs = Catalog.standard.warningSigns
        let bare = signs.filter { !($0.sites + $0.feels + $0.habits).isEmpty }.map { sign in
            WarningSign(
                outline: sign.sign, sign.urgency, rulesOutExercise: sign.rulesOutExercise, sites: sign.sites,
                side: sign.side, feels: sign.feels, habits: sign.habits, condition: sign.condition)
        }
        #expect(SignOutlines.builtIn.signs == bare)
    }

    @Test("a phrase of a sign against exercise isn't passed over when only those are looked for")
    func phrasesAgainstExercise() {
        for sign in Catalog.standard.warningSigns where sign.rulesOutExercise {
            for phrase in sign.phrases {
                let words = phrase.elements.map { $0.alternatives[0].word }.joined(separator: " ")
                #expect(SignOutlines.builtIn.mayRaise(by: [words], rulingOutExercise: true), "\(words)")
            }
        }
    }

    @Test("what hardly any phrase resembles is passed over without reading the signs")
    func plainNotes() {
        let notes = ["Long drive to Leeds.", "New chair at work.", "Good walk at lunch.", "Slept well for once."]
        #expect(notes.allSatisfy { !SignOutlines.builtIn.mayRaise(by: [$0]) })
    }

    @Test("a sign of the user's own is raised by names that no built-in one has")
    func ownNames() throws {
        let text = "%rec: WarningSign\n\nName: stiff neck\nText: It is stiff.\nUrgency: soon\nSite: neck\nFeel: stiff\n"
        let own = Catalog(additions: [CatalogSource(file: "habits.rec", bytes: Array(text.utf8))])
        var entry = Entry(id: EntryID("x"), when: try Moment(parsing: "2026-11-20 08:00 +0100"))
        entry.sites = [try SiteReading(parsing: "neck")]
        entry.feels = ["stiff"]
        #expect(own.raisedSigns(by: entry).map(\.sign.sign) == ["stiff neck"])
        #expect(Catalog.standard.raisedSigns(by: entry).isEmpty)
    }

    private static let catalog = Catalog.standard

    /// An entry in short: `site side …, feel …, habit …`, or a note.
    struct Situation: Sendable, CustomTestStringConvertible {
        var sites: [SiteReading] = []
        var feels: [Name] = []
        var habits: [HabitAmount] = []
        var note: String?
        var pain: PainScore?
        var conditions: Set<HealthCondition> = []

        var entry: Entry {
            var entry = Entry(id: EntryID("a"), when: Moment(instant: 0, offset: 0))
            (entry.sites, entry.feels, entry.habits, entry.note, entry.pain) = (sites, feels, habits, note, pain)
            return entry
        }

        var testDescription: String { note ?? "\(sites.map(\.text)) \(feels.map(\.text)) \(habits.map(\.text))" }
    }

    private static func site(_ name: Name, _ side: Side?, _ feels: Name...) -> Situation {
        Situation(sites: [SiteReading(name, side: side)], feels: feels)
    }

    private static func urgency(of situation: Situation) -> WarningSign.Urgency? {
        catalog.raisedSigns(by: situation.entry, conditions: situation.conditions).first?.sign.urgency
    }

    static let loggedEmergencies: [Situation] = [
        site("leg", .both), site("below the knee", .both, "ache"), site("back of thigh", .both, "tingling"),
        Situation(sites: [SiteReading("leg", side: .left), SiteReading("below the knee", side: .right)]),
        site("foot", .both, "numb"), site("foot", .both, "weak"), site("groin", nil, "numb"),
        site("groin", .left, "tingling"), site("buttock", .both, "numb"), site("between the legs", nil, "tingling"),
        site("leg", .left, "weak"), site("foot", .right, "weak", "ache"), site("chest", nil),
        site("chest", .left, "sharp"), Situation(habits: [HabitAmount("accident", .answer(true))]),
    ]

    static let emergencyNotes = [
        "I cannot pass water since this morning", "Can't pee properly, have to push", "trouble weeing today",
        "Wet myself twice", "Lost control of my bladder", "no control over my bowels", "leaking urine when I walk",
        "I don't feel when I pee", "cannot tell when my bladder is full", "Numb between my legs",
        "tingling between the legs", "No feeling between my thighs", "my buttocks are numb", "genitals feel numb",
        "I can hardly feel it when I wipe", "wiping feels different", "can't get an erection any more",
        "no feeling during sex", "both legs hurt", "pins and needles in both feet", "My legs went numb",
        "weakness in my left leg", "my leg gave way on the stairs", "foot drop on the right", "I drag my foot",
        "can't lift my foot", "My right leg is getting weaker", "I can't feel my foot", "chest pain and back pain",
        "tight chest since noon", "can't breathe properly", "Car accident on the way home", "fell off a ladder",
        "hit by a car", "No fever but numb between my legs", "Tired. Numb between my legs. Went to bed.",
    ]

    static let soonNotes = [
        "Fever and back pain", "high temperature tonight", "temperature of 38.5", "chills in the evening",
        "losing weight without trying", "a lump on my back", "my back has changed shape",
        "worse when I cough", "hurts to sneeze, coughing hurts too", "pain all night", "no position helps",
        "pain between my shoulder blades", "like a band around my chest", "unsteady when I walk",
        "stiff for an hour every morning", "worse every week",
    ]

    static let loggedSoon: [Situation] = [
        Situation(habits: [HabitAmount("fall", .answer(true))]), site("between the shoulder blades", .centre),
        Situation(habits: [HabitAmount("strain", .answer(true))], conditions: [.osteoporosis]),
        Situation(habits: [HabitAmount("lifting", .answer(true))], conditions: [.osteoporosis]),
    ]

    static let harmlessLogged: [Situation] = [
        site("low back", .left, "ache"), site("leg", .left, "shooting"), site("below the knee", .right, "tingling"),
        site("foot", .both, "ache"), site("groin", .left, "ache"), site("buttock", .both, "ache"),
        site("low back", nil, "numb"), site("arm", .both, "weak"), site("hand", .right, "numb"),
        site("upper back", .centre, "stiff"), site("ribs", .left), site("knee", .both),
        Situation(sites: [SiteReading("leg", side: .both)], pain: PainScore(0)),
        Situation(habits: [HabitAmount("fall", .answer(false))]),
        Situation(habits: [HabitAmount("accident", .answer(false))]),
        Situation(habits: [HabitAmount("strain", .answer(true))]),
        Situation(habits: [HabitAmount("lifting", .answer(false))], conditions: [.osteoporosis]),
    ]

    static let harmlessNotes = [
        "Slept well, no pain", "my feet are killing me after the wedding", "legs tired after the run",
        "no numbness between the legs", "not numb between my legs", "I have no trouble peeing",
        "never lost control of my bladder", "I don't have chest pain", "Went for a pee and back to bed",
        "The doctor asked if I was numb between the legs", "leaflet: read about numbness between the legs",
        "go to hospital if I cannot pass water", "worried about losing control of my bladder",
        "my wife has chest pain", "Dad fell off a ladder", "my son crashed his bike",
        "hay fever is bad today", "cabin fever, rain all week", "fell asleep on the sofa", "fell in love",
        "chest stretch in the doorway felt tight", "chest muscles sore from the gym", "weak coffee, strong pain",
        "too weak to cook after the flu", "the leg of the table gave way", "watched a film about a car crash",
        "drove past a crash on the way home", "lost weight, on purpose and slowly", "cough is gone",
        "put a bandage on the dog's lump", "shoulder blades feel loose after the ball", "wet weather, wet shoes",
        "I can't complain", "can't find the strap", "pressed for time", "the bed is too soft", "ran for the bus",
        "stood on one leg for a minute", "feet warm, back warm", "hardly feel the ball any more",
        "tight hips after driving", "temperature outside 30 degrees", "no fever and no chills",
    ]

    @Test("emergencies are recognised", arguments: loggedEmergencies + emergencyNotes.map { Situation(note: $0) })
    func emergencies(situation: Situation) {
        #expect(Self.urgency(of: situation) == .emergency)
    }

    @Test("signs for a doctor soon are recognised", arguments: loggedSoon + soonNotes.map { Situation(note: $0) })
    func soon(situation: Situation) {
        #expect(Self.urgency(of: situation) == .soon)
    }

    @Test("harmless entries raise nothing", arguments: harmlessLogged + harmlessNotes.map { Situation(note: $0) })
    func harmless(situation: Situation) {
        #expect(Self.catalog.raisedSigns(by: situation.entry, conditions: situation.conditions) == [])
    }

    @Test("notes are understood as people write them", arguments: SignNote.all)
    func notes(note: SignNote) {
        #expect(Self.urgency(of: Situation(note: note.text))?.rawValue ?? "nothing" == note.follows)
    }

    @Test("at least forty notes raise a sign and forty raise none")
    func enough() {
        let ringing =
            Self.loggedEmergencies.count + Self.emergencyNotes.count + Self.loggedSoon.count + Self.soonNotes.count
        #expect(SignNote.all.count { $0.follows != "nothing" } >= 40)
        #expect(SignNote.all.count { $0.follows == "nothing" } >= 40)
        #expect(ringing >= 40 && Self.harmlessLogged.count + Self.harmlessNotes.count >= 40)
    }

    @Test("a sign says what raised it")
    func causes() {
        let numb = Self.site("groin", nil, "ache", "numb").entry
        #expect(Self.catalog.raisedSigns(by: numb).map(\.cause) == ["groin, numb"])
        let note = Situation(note: "Bad night. I can't really pass water!").entry
        #expect(Self.catalog.raisedSigns(by: note).map(\.cause) == ["can't really pass water"])
        let sides = Situation(sites: [SiteReading("leg", side: .left), SiteReading("leg", side: .right)]).entry
        #expect(Self.catalog.raisedSigns(by: sides).map(\.cause) == ["left and right leg"])
        let both = { (site: Name) in Self.site(site, .both, "numb").entry }
        #expect(Self.catalog.raisedSigns(by: both("leg")).first?.cause == "both legs")
        #expect(Self.catalog.raisedSigns(by: both("foot")).first?.cause == "both feet, numb")
        #expect(Self.catalog.raisedSigns(by: both("buttock")).first?.cause == "both buttocks, numb")
    }

    @Test(
        "every free text of an entry is searched, each on its own",
        arguments: [
            "Event: fell off a ladder", "Trigger: fell down the stairs", "Trigger: accident",
            "Question: why can't I pee?",
            "Stretch: knees to chest, skipped, both legs went numb",
            "Exercise: clam, left, skipped, both legs went numb",
            "Care: massage, numb between the legs since", "Medicine: ibuprofen, 400 mg, for my chest pain",
            "Weather: fell off a ladder",
        ])
    func everyText(field: String) throws {
        let parts = field.split(separator: ":", maxSplits: 1)
        let fields = [("When", "2026-11-20 08:00 +0100"), (String(parts[0]), String(parts[1].dropFirst()))]
        let entry = try Entry(fields: fields + [("Note", "Slept well, no")])
        #expect(Self.catalog.raisedSigns(by: entry).first?.sign.urgency == .emergency)
    }

    @Test("a habit that set the pain off counts like the habit, also with a condition")
    func triggers() throws {
        let entry = try Entry(fields: [("When", "2026-11-20 08:00 +0100"), ("Pain", "6"), ("Trigger", "lifting")])
        #expect(Self.catalog.raisedSigns(by: entry).isEmpty)
        #expect(Self.catalog.raisedSigns(by: entry, conditions: [.osteoporosis]).map(\.cause) == ["lifting"])
    }

    @Test("what was chosen and what was written are told apart")
    func words() throws {
        let entry = try Entry(fields: [
            ("When", "2026-11-20 08:00 +0100"), ("Site", "groin"), ("Feel", "numb"), ("Note", "cannot pee"),
        ])
        #expect(
            Self.catalog.words(of: Self.catalog.raisedSigns(by: entry)).first
                == "You logged: groin, numb. You wrote: “cannot pee”.")
    }
}
