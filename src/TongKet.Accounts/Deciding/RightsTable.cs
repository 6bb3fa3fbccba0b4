using TongKet.Accounts.Contracts;

namespace TongKet.Accounts.Deciding;

/// <summary>Who may do what: right × standing -> roles. This table is the whole policy; the matrix test prints and checks it.</summary>
internal static class RightsTable
{
    private static readonly Role[] Everybody = [Role.Specialist, Role.Clerk, Role.Leader, Role.Administrator, Role.Inspector];
    private static readonly Role[] Officers = [Role.Specialist, Role.Clerk, Role.Leader, Role.Inspector];
    private static readonly Role[] Workers = [Role.Specialist, Role.Clerk, Role.Leader];
    private static readonly Role[] Overseers = [Role.Leader, Role.Inspector];
    private static readonly Role[] Nobody = [];

    /// <summary>The roles that have the right on a thing of that standing.</summary>
    public static IReadOnlyList<Role> RolesWith(Right right, Standing standing) =>
        (right, standing) switch
        {
            (Right.UseOffice, Standing.Own) => Everybody,

            (Right.ViewDocument, Standing.Own or Standing.Addressed) => Officers,
            (Right.ViewDocument, Standing.Superior) => Overseers,
            (Right.EditDocument, Standing.Own) => [Role.Specialist, Role.Clerk],

            (Right.SetDocumentAside, Standing.Own) => [Role.Clerk],

            (Right.NumberDocument, Standing.Own) => [Role.Clerk],

            (Right.ViewReview, Standing.Own or Standing.Addressed) => Officers,
            (Right.ViewReview, Standing.Superior) => Overseers,
            (Right.ManageReview, Standing.Own) => [Role.Specialist, Role.Leader],
            (Right.ViewBoard, Standing.Own) => Officers,
            (Right.ViewBoard, Standing.Superior) => Overseers,

            (Right.ViewReport, Standing.Own or Standing.Addressed) => Officers,
            (Right.ViewReport, Standing.Superior) => Overseers,
            (Right.WriteReport, Standing.Own) => [Role.Specialist, Role.Leader],
            (Right.WriteSection, Standing.Own) => [Role.Specialist, Role.Leader],
            (Right.ApproveReport, Standing.Own) => [Role.Leader],
            (Right.DelegateApproval, Standing.Own) => [Role.Leader],
            (Right.SendReport, Standing.Own) => [Role.Clerk],
            (Right.HandleSubmission, Standing.Addressed) => Workers,

            (Right.Consolidate, Standing.Own) => [Role.Specialist, Role.Leader],

            (Right.ViewAssignment, Standing.Own or Standing.Addressed) => Officers,
            (Right.ViewAssignment, Standing.Superior) => Overseers,
            (Right.UpdateAssignment, Standing.Own or Standing.Addressed) => Workers,

            (Right.ViewOrganizations, _) => Everybody,
            (Right.ManageOrganizations, Standing.Own or Standing.Superior) => [Role.Administrator],
            (Right.ManagePeople, Standing.Own or Standing.Superior) => [Role.Administrator],
            (Right.ViewAudit, Standing.Own or Standing.Superior) => [Role.Administrator, Role.Inspector],

            _ => Nobody,
        };
}
