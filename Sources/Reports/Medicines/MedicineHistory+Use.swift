import Diary
import Trends

extension MedicineHistory {
    /// How a medicine is used, for a list of them.
    public struct Use: Sendable, Hashable {
        /// Its name.
        public let name: Name
        /// The dose taken by default; nil if unknown.
        public let dose: Dose?
        /// The last dose taken; nil if never.
        public let last: Taken?
        /// How many times it was taken that day.
        public let today: Int
        /// On how many days of the month it was taken.
        public let days: Int
        /// How many times it was taken in the month.
        public let doses: Int
        /// Whether it is taken regularly.
        public let isRegular: Bool
        /// Whether it was taken or left out that day; nil if nothing says so.
        public let isTaken: Bool?
    }

    /// Returns how each medicine is used, as of a moment of a diary day, the most recently taken first.
    public func uses(on day: DiaryDate, at moment: Moment) -> [Use] {
        names.map { name in
            let own = taken.filter { $0.dose.name == name && !$0.dose.isLeftOut }
            let month = own.filter { $0.day.yearMonth == day.yearMonth && $0.day <= day }
            return Use(
                name: name, dose: usualDose(of: name, before: moment),
                last: own.last { $0.at.instant <= moment.instant }, today: month.count { $0.day == day },
                days: Set(month.map(\.day)).count, doses: month.count, isRegular: list[name]?.isRegular ?? false,
                isTaken: isTaken(name, on: day))
        }
    }

    /// Returns whether a medicine was taken or left out on a day; nil if nothing says so.
    public func isTaken(_ name: Name, on day: DiaryDate) -> Bool? {
        let own = taken.filter { $0.dose.name == name && $0.day == day }
        return own.isEmpty ? nil : own.contains { !$0.dose.isLeftOut }
    }

    /// Returns whether a regular medicine was taken on most of the 14 days before a day, which makes it usual.
    public func isUsuallyTaken(_ name: Name, before day: DiaryDate) -> Bool {
        let days = taken.filter {
            $0.dose.name == name && !$0.dose.isLeftOut && ((day - 14)...(day - 1)).contains($0.day)
        }
        return Set(days.map(\.day)).count > 7
    }
}
