import Catalog
import Diary

@testable import Screens

/// The sample diary with medicines, the last one taken two and a half hours before that evening.
enum MedicineSample {
    static let entries: [Entry] = [
        entry("m1", "2026-11-18 22:10 +0000") { $0.medicines = [Medicine("paracetamol", dose("500 mg"))] },
        entry("m2", "2026-11-20 10:00 +0000") { $0.medicines = [Medicine("ibuprofen", dose("400 mg"))] },
        entry("m3", "2026-11-20 19:00 +0000") { $0.medicines = [Medicine("ibuprofen", dose("400 mg"))] },
    ]

    /// The user's settings for ibuprofen.
    static let list = MedicineList(
        CatalogSource(
            file: "medicines.rec",
            bytes: Array(
                "Name: ibuprofen\nStrength: 400 mg\nLeast_interval: 6 h\nMost_a_day: 1200 mg\n".utf8)))

    /// The diary on that evening, without the heat at seven o'clock.
    static let model: AppModel = {
        var model = SampleDiary.model(entries: SampleDiary.entries.filter { $0.id != EntryID("a5") } + entries)
        model.medicines = list
        return model
    }()

    /// Returns a dose as written in the diary.
    static func dose(_ text: String) -> Dose? { try? Dose(parsing: text) }
}
