import Diary
import Files

extension Journal {
    /// Reads the posture reviews in `reviews.rec`, oldest first, and the problems in it.
    ///
    /// A record with an invalid part is left out as a whole.
    ///
    /// - Throws: `FileError` if the file exists but can't be read.
    public func reviews() throws(FileError) -> (reviews: [PostureReview], problems: [Problem]) {
        let (reviews, problems) = try values(in: .reviews) { record throws(ParseError) in try PostureReview(record) }
        return (reviews.sorted { $0.day < $1.day }, problems)
    }

    /// Writes a posture review; it replaces one of the same day.
    ///
    /// - Throws: `FileError` if it couldn't be written; the file is then as it was.
    public func save(_ review: PostureReview) throws(FileError) {
        let day = SideRecord.Field("Date", review.day.description)
        try save(SideRecord([day] + review.answers.map { SideRecord.Field("Answer", $0.text) }), in: .reviews)
    }

    /// Removes a posture review that was undone; does nothing if it isn't there.
    ///
    /// - Throws: `FileError` if the file couldn't be written; it is then as it was.
    public func remove(_ review: PostureReview) throws(FileError) {
        try remove(key: review.day.description, from: .reviews)
    }
}

extension PostureReview {
    fileprivate init(_ record: SideRecord) throws(ParseError) {
        self.init(day: try DiaryDate(parsing: record["Date"] ?? ""))
        for text in record.all("Answer") { answers.append(try Answer(parsing: text)) }
    }
}
