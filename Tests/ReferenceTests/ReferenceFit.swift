import Platform
import Testing

@testable import Statistics

/// One conditional logistic regression from the reference results.
struct ReferenceFit: Sendable {
    let name: String
    let table: String
    let event: String
    let covariates: [String]
    let penalty: Penalty

    static let all = [
        ReferenceFit(
            name: "infert_clogit_exact", table: "infert.csv", event: "case", covariates: ["spontaneous", "induced"],
            penalty: .none),
        ReferenceFit(
            name: "infert_clogit_spontaneous", table: "infert.csv", event: "case", covariates: ["spontaneous"],
            penalty: .none),
        diary("diary112_uni_sit", ["sit"]),
        diary("diary112_uni_skip", ["skip"]),
        diary("diary112_joint", ["sit", "skip", "crossed"]),
        diary("diary112_joint_cov", ["sit", "skip", "crossed", "dev", "weekend"]),
        diary("diary112_logF22_uni_skip", ["skip"], .logF(2)),
        diary("diary112_logF22_uni_sitz", ["sitz"], .logF(2)),
        diary("diary112_logF22_joint5", ["sitz", "skip", "crossed", "dev", "weekend"], .logF(2)),
        ReferenceFit(
            name: "separated_logF22", table: "separated.csv", event: "flare", covariates: ["x"], penalty: .logF(2)),
    ]

    static func named(_ name: String) throws -> ReferenceFit { try #require(all.first { $0.name == name }) }

    private static func diary(_ name: String, _ covariates: [String], _ penalty: Penalty = .none) -> ReferenceFit {
        ReferenceFit(name: name, table: "diary112.csv", event: "flare", covariates: covariates, penalty: penalty)
    }

    func model() throws -> ConditionalLogistic {
        var table = try Oracle.completeTable(self.table)
        if let sitting = table["sit"] {
            let center = try #require(mean(sitting))
            let deviation = try #require(populationStandardDeviation(sitting))
            table["sitz"] = sitting.map { ($0 - center) / (2 * deviation) }
        }
        return try conditionalModel(table, event: event, covariates: covariates)
    }

    func fit() throws -> PenalizedFit { PenalizedFit(try model(), penalty: penalty) }

    func answers() throws -> Answers {
        let model = try model()
        let fit = try fit()
        #expect(fit.didConverge)
        var answers = Answers()
        for (index, name) in covariates.enumerated() {
            let coefficient = fit.coefficients[index]
            let reach = Normal.quantile(0.975) * fit.standardErrors[index]
            answers.give(coefficient, for: "coef.\(name)")
            answers.give(fit.standardErrors[index], for: "se.\(name)")
            answers.give(covariates.indices.map { fit.covariance[index, $0] }, for: "vcov.\(index)")
            answers.give(exp(coefficient), for: "or.\(name)")
            answers.give(exp(coefficient - reach), for: "or_lo.\(name)")
            answers.give(exp(coefficient + reach), for: "or_hi.\(name)")
        }
        let zeros = [Double](repeating: 0, count: model.parameterCount)
        let null = penalty.derivatives(of: model, at: zeros)
        let ratio = 2 * (fit.logLikelihood - null.logLikelihood)
        answers.give(null.logLikelihood, for: "loglik_null")
        answers.give(fit.logLikelihood, for: "loglik")
        answers.give(ratio, for: "lrt")
        answers.give(ChiSquared(degreesOfFreedom: model.parameterCount).upperTail(ratio), for: "p_lrt")
        answers.give(Cholesky(null.information).inverse.quadraticForm(null.score), for: "score")
        answers.give(fit.information.quadraticForm(fit.coefficients), for: "wald")
        return answers
    }
}

/// Returns a conditional logistic model of columns of a reference table.
func conditionalModel(
    _ table: [String: [Double]], event: String, covariates: [String]
) throws -> ConditionalLogistic {
    let columns = try covariates.map { try #require(table[$0]) }
    let events = try #require(table[event]).map { $0 == 1 }
    return ConditionalLogistic(
        rows: events.indices.map { row in columns.map { $0[row] } }, isEvent: events,
        stratum: try #require(table["stratum"]).map { Int($0) }, parameterCount: covariates.count)
}
