import Dispatch
import Screens
import Synchronization
import Trends

/// A search for links on another thread, which can be told to stop.
final class LinkSearch: Sendable {
    private let isStopped = Atomic(false)

    /// Tells it to stop; it then ends without an answer.
    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// Whether it goes on.
    var goesOn: Bool { !isStopped.load(ordering: .relaxed) }
}

extension Session {
    /// The least share between two reports of how far a search is: more of them would only draw the same frame again.
    private static let progressStep = 0.02

    /// Looks for links on a thread of its own, in place of any search before.
    func findLinks(_ request: LinkRequest) {
        linkSearch?.stop()
        let search = LinkSearch()
        linkSearch = search
        calculating.async { [mailbox = loop.mailbox, linkStore] in
            var reported = 0.0
            let report = request.table.flatMap { table in
                LinkReport.found(in: table, keptIn: linkStore) { share in
                    if share - reported >= Self.progressStep {
                        reported = share
                        mailbox.post(.event(.linksProgress(token: request.token, share)))
                    }
                    return search.goesOn
                }
            }
            if search.goesOn { mailbox.post(.event(.linksFound(token: request.token, report))) }
        }
    }

    /// Looks at what eases pain on the same thread as links are looked for on.
    func findHelps(_ request: HelpsRequest) {
        calculating.async { [mailbox = loop.mailbox] in
            mailbox.post(.event(.helpsFound(HelpsAnswer(request))))
        }
    }
}
