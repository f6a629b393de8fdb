import Catalog
import Diary

extension RoutineHistory {
    /// Returns how long a stretch is held on a day by default: as the routine plans it, or else as the catalog has it.
    ///
    /// - Parameter side: the side; nil for a stretch without sides, or any of them.
    public func hold(of stretch: Name, side: Side?, on day: DiaryDate, catalog: Catalog) -> HoldDuration? {
        let planned = items(on: day).filter { $0.stretch == stretch }
        return (planned.first { $0.side == side } ?? planned.first)?.duration ?? catalog.loggedStretch(stretch)?.hold
    }
}
