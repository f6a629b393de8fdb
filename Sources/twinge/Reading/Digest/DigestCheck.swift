import Diary
import Files
import Journal
import Synchronization

/// Asks whether a digest is still true, for many years on a second thread while the digest is used: for a hundred of them that is a
/// question to the system for each of a thousand files.
final class DigestCheck: Sendable {
    /// Below this number of months a second thread takes longer than it saves: with two threads, every new page of memory costs more.
    private static let fewestAside = 200

    private let found: Found
    private let thread: SideThread?

    /// What is found, once it is asked for or the thread has come to it.
    private final class Found: Sendable {
        private let journal: Journal
        private let boundary: YearMonth
        private let basis = Mutex<DigestBasis??>(nil)

        init(in journal: Journal, before boundary: YearMonth) {
            self.journal = journal
            self.boundary = boundary
        }

        func find() -> DigestBasis? {
            basis.withLock { basis in
                if let known = basis { return known }
                let found = DigestBasis(of: journal, before: boundary, at: .now())
                basis = .some(found)
                return found
            }
        }
    }

    /// Begins to ask for the files of a diary.
    ///
    /// - Parameters:
    ///   - boundary: the first month whose file a digest isn't made from.
    ///   - count: how many months there are likely to be.
    init(of journal: Journal, before boundary: YearMonth, months count: Int) {
        let found = Found(in: journal, before: boundary)
        self.found = found
        thread = count < Self.fewestAside ? nil : SideThread { _ = found.find() }
    }

    /// What was found; nil if there is something that must be taken into the diary first.
    var basis: DigestBasis? {
        thread?.wait()
        return found.find()
    }
}
