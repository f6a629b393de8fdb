import Diary
import Files
import Journal
import Synchronization

/// Asks, while the digest is read and used, whether it is still true: for a hundred years that is a thousand files.
final class DigestCheck: Sendable {
    private let found: Found
    private let thread: SideThread

    private final class Found: Sendable {
        let basis = Mutex<DigestBasis?>(nil)
    }

    /// Begins to ask for the files of a diary.
    ///
    /// - Parameter boundary: the first month whose file a digest isn't made from.
    init(of journal: Journal, before boundary: YearMonth) {
        let found = Found()
        self.found = found
        thread = SideThread {
            guard let months = journal.tidyMonths() else { return }
            let basis = DigestBasis(months, before: boundary, of: journal.folder, at: .now())
            found.basis.withLock { $0 = basis }
        }
    }

    /// What was found, once it is; nil if there is something that must be taken into the diary first.
    var basis: DigestBasis? {
        thread.wait()
        return found.basis.withLock { $0 }
    }
}
