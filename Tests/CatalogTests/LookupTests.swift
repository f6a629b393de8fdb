import Catalog
import Diary
import Testing

@Suite("Finding things by what is typed")
struct LookupTests {
    let catalog = Catalog.standard

    @Test(
        "habits are found by name, hyphens, prefix and part",
        arguments: [
            ("sitting", "sitting"), ("Sitting", "sitting"), ("sit", "sitting"), ("crossed-legs", "crossed legs"),
            ("child-on-hip", "child on hip"), ("longest", "longest sit"), ("sleep-quality", "sleep quality"),
            ("forward", "leaning forward"), ("STRESS", "stress"), ("slept", "slept"),
        ])
    func habits(typed: String, name: String) throws {
        #expect(try catalog.habit(typed: typed).name.text == name)
    }

    @Test(
        "sites are found by name, other names, prefix and part",
        arguments: [
            ("low back", "low back"), ("lower-back", "low back"), ("back", "low back"), ("lumb", "low back"),
            ("hip", "hip"), ("calf", "below the knee"), ("thigh", "back of thigh"), ("mid", "middle back"),
            ("headache", "head"), ("butt", "buttock"),
        ])
    func sites(typed: String, name: String) throws {
        #expect(try catalog.site(typed: typed).name.text == name)
    }

    @Test(
        "the words that people use find what they mean",
        arguments: [
            ("doctor", "doctor visit"), ("physio", "physiotherapy"), ("osteopath", "osteopath"), ("tens", "TENS"),
            ("cortisone", "injection"), ("neuromuscular", "trigger-point release"), ("heat-pad", "heat"),
            ("heating-pad", "heat"), ("sauna", "heat"), ("ibu", "anti-inflammatory"), ("advil", "anti-inflammatory"),
            ("aleve", "anti-inflammatory"), ("paracetamol", "pain medicine"), ("tylenol", "pain medicine"),
            ("codeine", "opioid"), ("gabapentin", "nerve-pain medicine"), ("patch", "cream"), ("corset", "belt"),
            ("masseur", "massage"), ("acupuncturist", "acupuncture"), ("surgeon", "doctor visit"),
            ("counsellor", "CBT"), ("ice-pack", "cold"), ("meditation", "relaxation"),
        ])
    func care(typed: String, name: String) throws {
        #expect(try catalog.care(typed: typed).name.text == name)
    }

    @Test(
        "habits and activities are found by the words that people use",
        arguments: [
            ("mood", "mood"), ("depression", "mood"), ("anxiety", "worry"), ("fatigue", "tiredness"),
            ("exhausted", "tiredness"), ("weather", "weather"), ("rain", "weather"), ("period", "cycle day"),
            ("mattress", "new pillow or mattress"), ("pillow", "new pillow or mattress"), ("desk", "sitting"),
            ("car", "driving"), ("train", "travel seat"), ("sofa", "slouching"), ("phone", "bent neck"),
            ("high-heels", "shoes"), ("handbag", "bag on one shoulder"), ("carrying", "lifting"), ("wine", "alcohol"),
            ("gardening", "gardening"), ("cleaning", "housework"), ("bike", "cycling"), ("jogging", "running"),
            ("hiking", "walking"), ("gym", "exercise"), ("toe-touch", "fingertips to floor"),
        ])
    func everyday(typed: String, name: String) throws {
        let found = try (try? catalog.habit(typed: typed)) ?? catalog.activity(typed: typed)
        #expect(found.name.text == name)
    }

    @Test(
        "feels and sites are found by the words that people use",
        arguments: [
            ("stabbing", "sharp"), ("dull", "ache"), ("sore", "ache"), ("stiffness", "stiff"),
            ("pounding", "throbbing"),
            ("cramping", "spasm"), ("numbness", "numb"), ("weakness", "weak"), ("electric", "shooting"),
            ("tailbone", "low back"), ("sciatica", "leg"), ("shin", "below the knee"), ("toe", "foot"),
            ("tummy", "abdomen"), ("flank", "ribs"),
        ])
    func feelsAndSites(typed: String, name: String) throws {
        let found = try (try? catalog.feel(typed: typed).name) ?? catalog.site(typed: typed).name
        #expect(found.text == name)
    }

    @Test(
        "facts are found by the words that people use",
        arguments: ["slipped-disc", "sciatica", "landmine knots"])
    func topics(typed: String) {
        guard case .found = catalog.facts(typed: typed) else { return #expect(Bool(false), "\(typed)") }
    }

    @Test("stretches, feels, care and activities are found")
    func others() throws {
        #expect(try catalog.stretch(typed: "hip flexor").name == "kneeling hip flexor")
        #expect(try catalog.stretch(typed: "knees").name == "knees to chest")
        #expect(try catalog.feel(typed: "ach").name == "ache")
        #expect(try catalog.care(typed: "anti-inflammatory").name == "anti-inflammatory")
        #expect(try catalog.care(typed: "ibuprofen").name == "anti-inflammatory")
        #expect(try catalog.activity(typed: "walk").name == "walking")
    }

    @Test(
        "unknown and ambiguous names are refused, with suggestions",
        arguments: [
            (
                CatalogKind.habit, "siting",
                "No habit is called “siting”. Did you mean sitting, sitting tolerance or lifting? "
                    + "To add it as your own: twinge catalog add habit siting"
            ),
            (
                .site, "nekc",
                "No site is called “nekc”. Did you mean neck? "
                    + "To add it as your own: twinge catalog add site nekc"
            ),
            (
                .activity, "curling",
                "No activity is called “curling”. Did you mean cycling? "
                    + "To add it as your own: twinge catalog add activity curling"
            ),
            (
                .feel, "stif neck",
                "No feel is called “stif neck”. Did you mean stiff? "
                    + "To add it as your own: twinge catalog add feel \"stif neck\""
            ),
            (
                .site, "low back upper",
                "No site is called “low back upper”. Did you mean low back? "
                    + "To add it as your own: twinge catalog add site \"low back upper\""
            ),
            (
                .site, "earlobe",
                "No site is called “earlobe”. To list what there is: twinge catalog list site. "
                    + "To add it as your own: twinge catalog add site earlobe"
            ),
            (
                .stretch, "ball b",
                "“ball b” can mean ball beside the low back or ball between the shoulder blades. Type more of the name."
            ),
            (
                .habit, "movement breaks",
                "“movement breaks” is an activity, not a habit. Use: twinge activity movement-breaks"
            ),
            (.activity, "sitting", "“sitting” is a habit, not an activity. Use: twinge habit sitting"),
            (.habit, "massage", "“massage” is a kind of care, not a habit. Use: twinge care massage"),
            (.care, "walk", "“walking” is an activity, not a kind of care. Use: twinge activity walking"),
            (
                .habit, "7.5h",
                "“7.5h” is an amount. Type it after the name with = between them, as in sitting=7.5h"
            ),
            (
                .stretch, "hip-flexor 30s",
                "No stretch is called “hip-flexor 30s”. To log its seconds: twinge stretch done hip-flexor --seconds 30"
            ),
            (
                .stretch, "glute bridge 6 times",
                "No stretch is called “glute bridge 6 times”. Type its name alone: glute-bridge"
            ),
            (.feel, "ache,stiff", "No feel is called “ache,stiff”. Names have no commas: give each by itself."),
            (
                .feel, "a \"$x",
                "No feel is called “a \"$x”. To list what there is: twinge catalog list feel. "
                    + "To add it as your own: twinge catalog add feel 'a \"$x'"
            ),
            (.site, " - ", "No name is given: say which site."),
        ])
    func refused(kind: CatalogKind, typed: String, message: String) {
        #expect(refusal(of: typed, as: kind) == message)
    }

    private func refusal(of text: String, as kind: CatalogKind) -> String {
        do throws(NameError) {
            switch kind {
            case .habit: return try catalog.habit(typed: text).name.text
            case .activity: return try catalog.activity(typed: text).name.text
            case .stretch: return try catalog.stretch(typed: text).name.text
            case .site: return try catalog.site(typed: text).name.text
            case .feel: return try catalog.feel(typed: text).name.text
            case .care: return try catalog.care(typed: text).name.text
            case .muscle: return "not looked up"
            }
        } catch {
            return error.description
        }
    }
}
