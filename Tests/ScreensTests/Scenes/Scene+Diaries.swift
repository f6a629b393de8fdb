import Diary
import Simulation

@testable import Screens

extension Scene {
    /// The screens with an empty diary, with one day, with ten years, and with names in other scripts.
    static let diaries: [Scene] =
        screens("empty", in: Golden.oneLook, empty) + screens("one-day", in: Golden.oneLook, oneDay)
        + screens("ten-years", in: Golden.oneLook, tenYears) + screens("foreign-names", in: Golden.oneLook, foreign)
        + foreignDialogs

    private static let empty = SampleDiary.model(entries: [])
    private static let oneDay = SampleDiary.model(entries: SampleDiary.friday)
    private static let tenYears = SampleDiary.model(
        entries: SimulatedDiary(.demo(days: 3650, lastDay: SampleDiary.day, seed: 7)).entries(
            until: SampleDiary.evening))

    private static func screens(_ diary: String, in looks: [Golden.Look], _ model: AppModel) -> [Scene] {
        let screens: [(name: String, keys: String)] = [
            ("today", "T"), ("week", "W"), ("month", "W z"), ("year", "W z z z"), ("stretches", "S"), ("links", "L"),
            ("body", "B"), ("journal", "J"),
        ]
        return screens.map { screen in
            Scene("\(diary)/\(screen.name)", in: looks, from: { model.seen(in: $0) }) { store in
                store.press(screen.keys)
                store.answerSearches()
            }
            .alike(
                in: diary == "foreign-names" || ["month", "year"].contains(screen.name)
                    ? .none : ["links", "journal"].contains(screen.name) ? .signs : .words)
        }
    }

    private static let foreignDialogs = [
        Scene("foreign-names/dialog-pain", "6 Tab", in: Golden.oneLook, from: { foreign.seen(in: $0) }).alike(
            in: .none),
        Scene("foreign-names/dialog-check-in", "c", in: Golden.oneLook, from: { foreign.seen(in: $0) }).alike(
            in: .none),
        Scene("foreign-names/dialog-search", "/ 腰", in: Golden.oneLook, from: { foreign.seen(in: $0) }).alike(
            in: .none),
        Scene("foreign-names/dialog-note", "J Down Enter", in: Golden.oneLook, from: { foreign.seen(in: $0) }).alike(
            in: .none),
        Scene("foreign-names/dialog-routine", "S o", in: Golden.oneLook, from: { foreign.seen(in: $0) }).alike(
            in: .none),
    ]

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

    private static let foreign = {
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
    }()
}
