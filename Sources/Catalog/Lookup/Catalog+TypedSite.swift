import Diary

extension Catalog {
    /// Parses a typed site: `low back left=6`, `left knee`, `neck`, `low back, left, 6`.
    ///
    /// - Throws: ``NameError`` for an unknown site, `ParseError` for a score outside 0 to 10 or a side that the site does not have.
    public func siteReading(typed text: String) throws -> SiteReading {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        var reading =
            try text.contains(",") ? listedSite(text) : joinedSite(String(parts[0]), isScored: parts.count > 1)
        if parts.count > 1 { reading.pain = try PainScore(parsing: Name.key(of: String(parts[1]))) }
        return reading
    }

    private func joinedSite(_ text: String, isScored: Bool) throws -> SiteReading {
        do {
            return try namedSite(text)
        } catch let error as NameError {
            if !isScored, let parts = text.amountAtEnd, (try? namedSite(parts.name)) != nil {
                throw NameError(text: text, kind: .site, reason: .unjoined(parts.name, amount: parts.amount))
            }
            throw error
        }
    }

    private func listedSite(_ text: String) throws -> SiteReading {
        let reading = try SiteReading(parsing: text)
        let site = try site(typed: reading.name.text)
        return SiteReading(site.name, side: try reading.side.map { try checked($0, of: site) }, pain: reading.pain)
    }

    private func namedSite(_ text: String) throws -> SiteReading {
        // One of the user's own sites may have “left” in its name.
        if let name = try? Name(parsing: text), let site = site(name) { return SiteReading(site.name) }
        var words = Name.key(of: text).split(separator: " ").map(String.init)
        var side: Side?
        if words.count > 1, let last = words.last.flatMap(Side.init(typed:)) {
            side = last
            words.removeLast()
        } else if words.count > 1, let first = words.first.flatMap(Side.init(typed:)) {
            side = first
            words.removeFirst()
        }
        let site = try site(typed: words.joined(separator: " "))
        return SiteReading(site.name, side: try side.map { try checked($0, of: site) })
    }

    private func checked(_ side: Side, of site: SiteDefinition) throws(ParseError) -> Side {
        if site.sides.contains(side) { return side }
        let known = site.sides.map(\.rawValue).joined(separator: ", ")
        throw ParseError(
            found: side.rawValue,
            expected: known.isEmpty
                ? "a side that “\(site.name)” has: name it without one" : "a side of “\(site.name)”: \(known)")
    }
}

extension Side {
    fileprivate init?(typed word: String) {
        self.init(rawValue: word == "center" || word == "middle" ? "centre" : word)
    }
}
