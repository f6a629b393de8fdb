import Catalog
import Diary
import Testing

@Suite("Sites and amounts as they are typed")
struct TypedTextTests {
    let catalog = Catalog.standard

    @Test(
        "a site is parsed with its side and score",
        arguments: [
            ("low back left=6", "low back, left, 6"), ("low-back-left", "low back, left"), ("low back", "low back"),
            ("left knee=0", "knee, left, 0"), ("Low Back LEFT = 10", "low back, left, 10"),
            ("neck center", "neck, centre"),
            ("low back, left, 6", "low back, left, 6"), ("hip both", "hip, both"), ("middle back", "middle back"),
            ("middle back right", "middle back, right"), ("thigh left", "back of thigh, left"),
        ])
    func sites(typed: String, stored: String) throws {
        #expect(try catalog.siteReading(typed: typed).text == stored)
    }

    @Test("a site of your own may have a side in its name")
    func ownSite() throws {
        let own = Catalog(additions: [
            CatalogSource(file: "sites.rec", bytes: Array("Name: scar left\nSide: centre\n".utf8))
        ])
        #expect(try own.siteReading(typed: "scar left=3").text == "scar left, 3")
    }

    @Test(
        "a score off the scale, a side the site doesn't have, and an unknown site are refused",
        arguments: [
            ("low back left=11", "“11” is not a pain score, a whole number from 0 (no pain) to 10 (worst imaginable)"),
            ("low back=", "“” is not a pain score, a whole number from 0 (no pain) to 10 (worst imaginable)"),
            ("knee centre", "“centre” is not a side of “knee”: left, right, both"),
        ])
    func refusedSites(typed: String, message: String) {
        #expect(throws: ParseError.self) { try catalog.siteReading(typed: typed) }
        do {
            _ = try catalog.siteReading(typed: typed)
        } catch { #expect("\(error)" == message) }
        #expect(throws: NameError.self) { try catalog.siteReading(typed: "lwo bakc left") }
    }

    @Test(
        "habits are parsed with their amounts",
        arguments: [
            ("sitting=7.5h", "sitting", "7.5 h", false), ("sitting=1h30", "sitting", "1.5 h", false),
            ("sitting=+2h", "sitting", "2 h", true), ("sitting=90min", "sitting", "1.5 h", false),
            ("crossed-legs", "crossed legs", "yes", false), ("child-on-hip=no", "child on hip", "no", false),
            ("slept=stomach", "slept", "on stomach", false), ("slept=side", "slept", "on side", false),
            ("slept=drawn", "slept", "on side with knees drawn up", false),
            ("sleep-quality=4", "sleep quality", "4", false),
            ("leaning-forward=no", "leaning forward", "no", false),
            ("leaning-forward", "leaning forward", "yes", false), ("driving=no", "driving", "0 h", false),
            ("leaning-forward=2h", "leaning forward", "2 h", false),
            ("child-on-hip=2h", "child on hip", "2 h", false), ("child-on-hip=30min", "child on hip", "0.5 h", false),
            ("child-on-hip=+1h", "child on hip", "1 h", true), ("child-on-hip", "child on hip", "yes", false),
        ])
    func habits(typed: String, name: String, amount: String, isIncrease: Bool) throws {
        let read = try catalog.habitAmount(typed: typed)
        #expect(read.habit.name.text == name)
        #expect(read.amount?.text == amount)
        #expect(read.isIncrease == isIncrease)
    }

    @Test(
        "invalid amounts are refused",
        arguments: [
            "sitting", "sitting=lots", "sitting=3 times", "stress=11", "stress=4.5", "stress=+1", "slept=on",
            "crossed-legs=+yes", "crossed-legs=2h", "child-on-hip=2", "child-on-hip=25h", "child-on-hip=+yes",
            "sitting=25h", "sitting=-1h", "longest-sit=yes", "hours-slept=yes", "fingertips=yes", "sitting=7.5",
            "sitting=0", "crossed-legs=7kg",
        ])
    func refusedHabits(typed: String) {
        #expect(throws: ParseError.self) { try catalog.habitAmount(typed: typed) }
    }

    @Test("a refused amount is named with its habit, since several are typed at once")
    func refusalNamesTheHabit() {
        let refused = #expect(throws: ParseError.self) { try catalog.habitAmount(typed: "crossed-legs=maybe") }
        #expect(refused?.description == "“crossed-legs=maybe” is not yes or no")
    }

    @Test("activities may be named without an amount")
    func activities() throws {
        #expect(try catalog.activityAmount(typed: "walking=20min").amount?.text == "20 min")
        #expect(try catalog.activityAmount(typed: "walking=0.5h").amount?.text == "30 min")
        #expect(try catalog.activityAmount(typed: "swimming").amount == nil)
    }

    @Test("care is parsed with its detail")
    func care() throws {
        #expect(try catalog.careReading(typed: "massage=60min").text == "massage, 60min")
        #expect(
            try catalog.careReading(typed: "anti-inflammatory=ibuprofen 400 mg").text
                == "anti-inflammatory, ibuprofen 400 mg")
        #expect(try catalog.careReading(typed: "heat").text == "heat")
    }
}

@Suite("Words that people use")
struct OtherNamesTests {
    private let catalog = Catalog.standard

    @Test(
        "care is found by what it is called elsewhere",
        arguments: [
            ("doctor", "doctor visit", nil), ("cortisone", "injection", "cortisone"),
            ("neuromuscular", "trigger-point release", nil),
            ("ibuprofen=400 mg", "anti-inflammatory", "ibuprofen 400 mg"),
            ("naproxen", "anti-inflammatory", "naproxen"), ("paracetamol=1 g", "pain medicine", "paracetamol 1 g"),
            ("anti-inflammatory=ibuprofen 400 mg", "anti-inflammatory", "ibuprofen 400 mg"),
            ("tramadol", "opioid", "tramadol"), ("NSAID=400 mg", "anti-inflammatory", "400 mg"),
        ] as [(String, String, String?)])
    func care(typed: String, name: String, detail: String?) throws {
        let treatment = try catalog.careReading(typed: typed)
        #expect(treatment.name.text == name)
        #expect(treatment.detail == detail)
    }

    @Test("habits and feels are found by other names, too")
    func habitsAndFeels() throws {
        #expect(try catalog.habit(typed: "mood").name == "mood")
        #expect(try catalog.habit(typed: "weather").name == "weather")
        #expect(try catalog.habit(typed: "fatigue").name == "tiredness")
        #expect(try catalog.feel(typed: "stabbing").name == "sharp")
        #expect(try catalog.stretch(typed: "bridge").name == "glute bridge")
    }
}
