targetScope = 'subscription'

var logs = '/subscriptions/00000000-0000-0000-0000-0000000000aa/resourceGroups/rg-shared/providers/Microsoft.OperationalInsights/workspaces/log-shared'

resource told 'Microsoft.Security/securityContacts@2023-12-01-preview' = {
  name: 'told'
  properties: {
    emails: 'soc@contoso.com'
    isEnabled: true
    notificationsSources: [
      {
        sourceType: 'Alert'
        minimalSeverity: 'High'
      }
    ]
    notificationsByRole: {
      state: 'On'
      roles: [
        'Owner'
      ]
    }
  }
}

resource distant 'Microsoft.Security/securityContacts@2023-12-01-preview' = {
  name: 'distant'
  properties: {
    emails: 'cloud@contoso.com'
    isEnabled: true
    notificationsSources: [
      {
        sourceType: 'Alert'
        minimalSeverity: 'High'
      }
    ]
    notificationsByRole: {
      state: 'Off'
      roles: [
        'Owner'
      ]
    }
  }
}

resource unheard 'Microsoft.Security/securityContacts@2023-12-01-preview' = {
  name: 'unheard'
  properties: {
    emails: 'ml@contoso.com'
    isEnabled: false
    notificationsSources: [
      {
        sourceType: 'Alert'
        minimalSeverity: 'High'
      }
    ]
    notificationsByRole: {
      state: 'On'
      roles: [
        'Owner'
      ]
    }
  }
}

resource activity 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'activity'
  properties: {
    workspaceId: logs
    logs: [
      {
        category: 'Administrative'
        enabled: true
      }
      {
        category: 'Security'
        enabled: true
      }
      {
        category: 'Policy'
        enabled: true
      }
      {
        category: 'Alert'
        enabled: true
      }
    ]
  }
}

resource half 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'half'
  properties: {
    workspaceId: logs
    logs: [
      {
        category: 'Administrative'
        enabled: true
      }
      {
        category: 'Alert'
        enabled: true
      }
    ]
  }
}
