using './main.bicep'

param system = 'vision'
param dataScientistsGroupId = '8e2b7a44-3f19-4d5c-8a61-2f0c9d4e7b13'
param firewallAddress = '10.0.1.4'
param tags = {
  owner: 'vision-platform'
  dataClass: 'confidential'
}
