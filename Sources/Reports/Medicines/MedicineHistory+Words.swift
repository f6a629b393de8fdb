import Diary
import Trends

extension MedicineHistory {
    /// Returns notices about a dose that breaks the limits the user entered, and about limits that can't be read; Twinge has none of its own.
    public func notices(of medicine: Medicine, at moment: Moment) -> [String] {
        guard !medicine.isLeftOut else { return [] }
        let unread = list.problems(concerning: medicine.name).map { "\($0)." }
        guard let definition = list[medicine.name] else { return unread }
        let doses = taken.map { (dose: $0.dose, at: $0.at) } + [(dose: medicine, at: moment)]
        let limits = DoseLimits(of: medicine, at: moment, definition: definition, among: doses)
        let interval = limits.shortInterval.map { minutes in
            "The \(medicine.name) before was \(minutes.hoursAndMinutes) earlier; you entered at least "
                + "\((definition.leastInterval ?? 0).hoursAndMinutes) between doses."
        }
        let most = limits.excess.map { excess in
            "That makes \(excess.text) of \(medicine.name) in 24 hours; you entered at most "
                + "\(definition.mostADay?.text ?? "")."
        }
        return unread + [interval, most].compactMap { $0 }
    }
}

extension Int {
    /// Minutes in words: `3 h 10 min`.
    public var hoursAndMinutes: String {
        let parts = [self >= 60 ? "\(self / 60) h" : nil, self % 60 > 0 || self == 0 ? "\(self % 60) min" : nil]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}
