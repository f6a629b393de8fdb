import Canvas
import Diary
import Simulation
import Testing

@testable import Screens

@Suite("Every screen with an empty diary, one of a day, of ten years, and one with names in other scripts")
struct DiaryGoldenTests {
    /// A diary: its name in the files, and a model that has read it.
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let model: AppModel
        /// Names in other scripts stay as they are in ASCII, too.
        var looks = Golden.looks
        var testDescription: String { name }
    }

    static let empty = Sample(name: "empty", model: SampleDiary.model(entries: []))
    static let oneDay = Sample(name: "one-day", model: SampleDiary.model(entries: SampleDiary.friday))
    static let tenYears = Sample(name: "ten-years", model: SampleDiary.model(entries: decade))
    static let foreign = Sample(name: "foreign-names", model: foreignModel, looks: Golden.unicodeLooks)

    static let diaries = [empty, oneDay, tenYears, foreign]

    /// A screen by the keys that lead there.
    static let screens = [
        ("today", "T"), ("week", "W"), ("month", "W z"), ("year", "W z z z"), ("stretches", "S"), ("links", "L"),
        ("body", "B"), ("journal", "J"),
    ]

    @Test("in every look", arguments: diaries, screens)
    func screen(diary: Sample, screen: (name: String, keys: String)) throws {
        var store = TestStore(diary.model)
        store.press(screen.keys)
        store.answerSearches()
        for look in diary.looks { try Golden.expect(store.model, "\(diary.name)/\(screen.name)", in: look) }
    }

    @Test(
        "dialogs with names in other scripts",
        arguments: [
            ("pain", "6 Tab"), ("habit", "a h"), ("check-in", "c"), ("search", "/ 腰"), ("note", "J Down Enter"),
            ("routine", "S o"),
        ])
    func dialog(dialog: (name: String, keys: String)) throws {
        for size in Golden.sizes {
            var store = TestStore(Self.foreign.model)
            store.receive(.resized(size))
            store.press(dialog.keys)
            try Golden.expect(store.model, "foreign-names/dialog-\(dialog.name)")
        }
    }

    private static var decade: [Entry] {
        let scenario = Scenario.demo(days: 3650, lastDay: SampleDiary.day, seed: 7)
        return SimulatedDiary(scenario).entries(until: SampleDiary.evening)
    }

    // MARK: names in Chinese and Arabic, with combining marks, and too long for their columns

    private static let sites: [SiteReading] = [
        SiteReading("腰の左側のとても長い名前", side: .left),
        SiteReading("أسفل الظهر", side: .both),
        SiteReading("de\u{301}chirure du ge\u{301}nou droit", side: .right),
    ]

    private static let habits: [HabitAmount] = [
        HabitAmount("長時間の座り仕事と運転と移動", amount("7.5 h")),
        HabitAmount("الجلوس الطويل", .answer(true)),
        HabitAmount("a habit with a name that is much too long for its column", .answer(false)),
        HabitAmount("sitting", amount("8 h")),
    ]

    private static var foreignModel: AppModel {
        let entries = (0..<60).flatMap { back -> [Entry] in
            let day = SampleDiary.day - back
            let site = sites[back % sites.count]
            return [
                entry("p\(back)", "\(day) 08:10 +0000") {
                    $0.pain = PainScore(3 + back * 7 % 5)
                    $0.sites = [site]
                    $0.feels = ["de\u{301}chirant", "ألم"]
                    $0.note = "長い運転のあと、起きたら固まっていた。"
                },
                entry("h\(back)", "\(day) 20:00 +0000") {
                    $0.habits = habits
                    $0.activities = [
                        HabitAmount(
                            "Nage libre a\u{300} la piscine municipale du quartier de la gare", amount("45 min"))
                    ]
                    $0.holds = [Hold("猫のポーズ", side: nil, .done(seconds(30)))]
                },
            ]
        }
        var model = SampleDiary.model(entries: entries)
        let items = [
            RoutineItem("猫のポーズ", side: nil, duration: seconds(30)),
            RoutineItem("إطالة أوتار الركبة", side: .left, duration: seconds(45)),
        ]
        _ = update(
            &model, .routinesRead(RoutineHistory([Routine(start: date("2026-08-01"), items: items)])), at: model.time)
        return model
    }
}
