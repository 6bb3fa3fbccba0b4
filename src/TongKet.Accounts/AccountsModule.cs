using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TongKet.Accounts.Auditing;
using TongKet.Accounts.CarryingOver;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.Deciding;
using TongKet.Accounts.Delegating;
using TongKet.Accounts.Managing;
using TongKet.Accounts.Offices;
using TongKet.Accounts.OwnAccount;
using TongKet.Accounts.SecondFactor;
using TongKet.Accounts.SigningIn;
using TongKet.Accounts.Walling;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts;

/// <summary>The module's two doors.</summary>
public static class AccountsModule
{
    /// <summary>Registers the use cases, pages' queries, event handlers and resource ownership.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddScoped<IAccess, Access>();
        services.TryAddSingleton<IAudit, Audit>();
        services.TryAddSingleton<AuditCheck>();
        services.TryAddSingleton<IAuditCheck>(p => p.GetRequiredService<AuditCheck>());
        services.TryAddSingleton<Sessions>();
        services.TryAddSingleton<SampleAccounts>();
        services.TryAddScoped<ICurrentUser, CurrentUser>();
        services.TryAddScoped<IPeople, People>();
        services.TryAddScoped<IColleagues, Colleagues>();
        services.TryAddScoped<IFirstAdministrator, FirstAdministrator>();
        services.TryAddSingleton<OpenSessions>();
        services.TryAddSingleton<LockOut>();
        services.TryAddSingleton<SignInLog>();
        services.TryAddSingleton<HalfSignedIn>();
        services.TryAddSingleton<Authenticators>();
        services.TryAddScoped<SignIn>();
        services.TryAddScoped<SecondStep>();
        services.TryAddScoped<ChangeSecondFactor>();
        services.TryAddScoped<ReadAccount>();
        services.TryAddScoped<EndSessions>();
        services.TryAddSingleton<CodesToShow>();
        services.TryAddScoped<PersonReach>();
        services.TryAddScoped<Unlock>();
        services.TryAddScoped<ResetFactor>();
        services.TryAddScoped<RequireFactor>();
        services.TryAddScoped<ChangePassword>();
        services.TryAddScoped<Delegating.Delegate>();
        services.TryAddScoped<GiveRole>();
        services.TryAddScoped<EndRole>();
        services.TryAddScoped<ResetPassword>();
        services.TryAddScoped<ListPeople>();
        services.TryAddScoped<ListAudit>();
        services.TryAddScoped<EnterSuccession>();
        services.TryAddScoped<WaitingRoles>();
        services.TryAddScoped<CarryOver>();
        services.AddScoped<IRestsOnSuccession, RestingRoles>();
        services.TryAddScoped<OrganizationOwnership>();
        services.AddScoped<IResourceOwnership, OrganizationOwnership>();
        services.AddScoped<IResourceOwnership, MembershipOwnership>();
        services.AddWall();
        AddIdentity(services);
        return services;
    }

    /// <summary>Maps the endpoints that pages and scripts post to. Pages themselves are found by their @page.</summary>
    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder app)
    {
        SigningInEndpoints.Map(app);
        OwnAccountEndpoints.Map(app);
        ManagingEndpoints.Map(app);
        DelegatingEndpoints.Map(app);
        SafetyEndpoints.Map(app);
        OfficeEndpoints.Map(app);
        GroupEndpoints.Map(app);
        RestructuringEndpoints.Map(app);
        CarryOverEndpoint.Map(app);
        SuccessionSheetEndpoints.Map(app);
        return app;
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services
            .AddIdentityCore<User>(options =>
            {
                // Length counts, not a mix of signs that ends up on a slip of paper.
                options.Password.RequiredLength = 10;
                options.Password.RequiredUniqueChars = 4;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
            })
            .AddUserStore<UserOnlyStore<User, TongKetDb, Guid>>()
            .AddErrorDescriber<PasswordWords>()
            .AddSignInManager();
        services.AddAuthentication(OfficeCookie.Scheme).AddCookie(OfficeCookie.Scheme, OfficeCookie.Configure);
        services.AddAuthorization();
        services.AddDataProtection().SetApplicationName("TongKet");
        services.TryAddSingleton<KeyTable>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyTable>((options, table) => options.XmlRepository = table);
    }
}
