import Dispatch
import Screens
import Synchronization
import Trends

/// A search for links on another thread, which can be stopped.
final class LinkSearch: Sendable {
    private let isStopped = Atomic(false)

    /// Stops it; it then ends without an answer.
    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// Whether it should continue.
    var goesOn: Bool { !isStopped.load(ordering: .relaxed) }
}

extension Session {
    /// The smallest step between two progress reports: smaller ones would only draw the same frame again.
    private static let progressStep = 0.02

    /// Looks for links on another thread, replacing any earlier search.
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

    /// Looks for what eases pain, on the same thread as the links.
    func findHelps(_ request: HelpsRequest) {
        calculating.async { [mailbox = loop.mailbox] in
            mailbox.post(.event(.helpsFound(HelpsAnswer(request))))
        }
    }
}
