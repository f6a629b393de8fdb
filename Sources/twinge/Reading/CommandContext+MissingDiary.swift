import Journal
import SystemPackage

extension CommandContext {
    /// Says that there is no diary in the folder that was typed, or that one was begun there: behind an empty page or a first entry may be a
    /// slip.
    ///
    /// The usual folder and that of `TWINGE_DIARY`, which is set once, aren't typed, and a first start there says nothing.
    func reportMissingDiary() {
        guard beganWithoutDiary == true else { return }
        let place = "\(locations.diary) (given by --diary)"
        guard DiaryFolder(locations.diary).isMissing else {
            return messages.print("twinge: A new diary was begun in \(place).")
        }
        // The folder of the months is easily taken for that of the diary.
        let parent = locations.diary.removingLastComponent()
        let advice =
            DiaryFolder(parent).isMissing
            ? "If that is a slip, correct it; your first entry would begin a diary there."
            : "There is one in \(parent.isEmpty ? "." : parent)."
        messages.print("twinge: There is no diary in \(place). \(advice)")
    }
}
